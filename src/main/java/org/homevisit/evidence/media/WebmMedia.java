package org.homevisit.evidence.media;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * WebM (EBML). Segments and clusters of a live recording have no length, so the tree is walked flat: masters are
 * entered, everything else is stepped over. A browser's own recording names no duration; then the blocks tell it.
 */
class WebmMedia {

    private static final long EBML = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282L;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TIME_SCALE = 0x2AD7B1L;
    private static final long DURATION = 0x4489L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long TRACK_NUMBER = 0xD7L;
    private static final long TRACK_TYPE = 0x83L;
    private static final long DEFAULT_DURATION = 0x23E383L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long CLUSTER_TIME = 0xE7L;
    private static final long SIMPLE_BLOCK = 0xA3L;
    private static final long BLOCK_GROUP = 0xA0L;
    private static final long BLOCK = 0xA1L;
    private static final long BLOCK_DURATION = 0x9BL;

    private final MediaBytes bytes;
    private final Map<Long, WebmTrack> tracks = new HashMap<>();
    private WebmTrack track = new WebmTrack();
    private WebmTrack blockTrack = new WebmTrack();
    private String docType = "";
    private long scale = 1_000_000;
    private double duration;
    private long clusterTime;

    WebmMedia(MediaBytes bytes) {
        this.bytes = bytes;
    }

    MediaFacts read() throws IOException {
        for (var position = 0L; position < bytes.size(); ) {
            var element = EbmlElement.at(bytes, position);
            position = isEntered(element.id()) ? element.begin() : element.end();
            take(element);
        }
        if (!docType.equals("webm")) {
            throw new BrokenMedia("EBML of type " + docType);
        }
        return facts();
    }

    private static boolean isEntered(long id) {
        return id == EBML
                || id == SEGMENT
                || id == INFO
                || id == TRACKS
                || id == TRACK
                || id == CLUSTER
                || id == BLOCK_GROUP;
    }

    private void take(EbmlElement element) throws IOException {
        if (element.id() == DOC_TYPE) {
            docType = bytes.text(element.begin(), (int) Math.min(element.length(), 16))
                    .replace("\0", "");
        } else if (element.id() == TIME_SCALE) {
            scale = element.number(bytes);
        } else if (element.id() == DURATION) {
            duration = element.decimal(bytes);
        } else if (element.id() == TRACK) {
            track = new WebmTrack();
        } else if (element.id() == TRACK_NUMBER) {
            tracks.put(element.number(bytes), track);
        } else if (element.id() == TRACK_TYPE) {
            track.type((int) element.number(bytes));
        } else if (element.id() == DEFAULT_DURATION) {
            track.frame(element.number(bytes));
        } else if (element.id() == CLUSTER_TIME) {
            clusterTime = element.number(bytes);
        } else if (element.id() == SIMPLE_BLOCK || element.id() == BLOCK) {
            block(element);
        } else if (element.id() == BLOCK_DURATION) {
            blockTrack.lasts(element.number(bytes));
        }
    }

    private void block(EbmlElement element) throws IOException {
        var number = EbmlElement.length(bytes, element.begin());
        var time = (short) bytes.u16(element.begin() + number.bytes());
        blockTrack = tracks.getOrDefault(number.value(), new WebmTrack());
        blockTrack.block(clusterTime + time);
    }

    private MediaFacts facts() {
        var playing = tracks.values().stream().filter(WebmTrack::plays).toList();
        var begin = playing.stream().mapToLong(WebmTrack::begin).min().orElse(0);
        var reach = playing.stream().mapToDouble(one -> one.end(scale)).max().orElse(0);
        return new MediaFacts(
                playing.stream().anyMatch(WebmTrack::isVideo),
                playing.stream().anyMatch(WebmTrack::isAudio),
                (duration > 0 ? duration : reach - begin) * scale / 1e9);
    }
}
