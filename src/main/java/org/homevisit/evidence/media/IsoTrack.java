package org.homevisit.evidence.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One track of an ISO file: what it plays, how many samples its tables hold, how long it lasts. */
class IsoTrack {

    private final long id;
    private final String handler;
    private final long timescale;
    private final long samples;
    private long units;

    private IsoTrack(long id, String handler, long timescale, long samples, long units) {
        this.id = id;
        this.handler = handler;
        this.timescale = timescale;
        this.samples = samples;
        this.units = units;
    }

    /** Null where a part that names it is missing. */
    static @Nullable IsoTrack of(MediaBytes bytes, IsoBoxes.Box trak) throws IOException {
        var header = IsoBoxes.find(bytes, trak, "tkhd");
        var media = IsoBoxes.find(bytes, trak, "mdia", "mdhd");
        var handler = IsoBoxes.find(bytes, trak, "mdia", "hdlr");
        if (header == null || media == null || handler == null) {
            return null;
        }
        var sizes = IsoBoxes.find(bytes, trak, "mdia", "minf", "stbl", "stsz");
        if (sizes == null) {
            sizes = IsoBoxes.find(bytes, trak, "mdia", "minf", "stbl", "stz2");
        }
        return new IsoTrack(
                bytes.u32(header.begin() + (bytes.u8(header.begin()) == 1 ? 20 : 12)),
                bytes.text(handler.begin() + 8, 4),
                IsoMedia.timescale(bytes, media),
                sizes == null ? 0 : bytes.u32(sizes.begin() + 8),
                IsoMedia.duration(bytes, media));
    }

    long id() {
        return id;
    }

    boolean isVideo() {
        return handler.equals("vide");
    }

    boolean isAudio() {
        return handler.equals("soun");
    }

    boolean hasSamples() {
        return samples > 0;
    }

    /** Where a fragment goes on to. */
    void reaches(long unit) {
        units = Math.max(units, unit);
    }

    long units() {
        return units;
    }

    double seconds() {
        return timescale > 0 ? (double) units / timescale : 0;
    }
}
