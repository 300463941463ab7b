package org.homevisit.evidence.media;

/** One track of a WebM: what it plays and from when to when its blocks lie, in units of the file. */
class WebmTrack {

    private static final int VIDEO = 1;
    private static final int AUDIO = 2;

    private int type;
    private long frameNanos;
    private long blocks;
    private long begin = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long lastLength;

    void type(int type) {
        this.type = type;
    }

    void frame(long nanos) {
        frameNanos = nanos;
    }

    void block(long time) {
        blocks++;
        begin = Math.min(begin, time);
        if (time >= last) {
            last = time;
            lastLength = 0;
        }
    }

    void lasts(long units) {
        lastLength = units;
    }

    boolean isVideo() {
        return type == VIDEO;
    }

    boolean isAudio() {
        return type == AUDIO;
    }

    boolean plays() {
        return (isVideo() || isAudio()) && blocks > 0;
    }

    long begin() {
        return begin;
    }

    /** The last block lasts as it says, else a frame, else as long as the others on average, at least one unit. */
    double end(long scale) {
        if (lastLength > 0) {
            return last + (double) lastLength;
        }
        if (frameNanos > 0 && scale > 0) {
            return last + (double) frameNanos / scale;
        }
        return last + Math.max(1, blocks > 1 ? (double) (last - begin) / (blocks - 1) : 0);
    }
}
