package org.homevisit.evidence.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MP4, MOV, M4A: ftyp, moov with its tracks, mdat; or in fragments, as telephones and browsers record. */
class IsoMedia {

    private static final long UNKNOWN_32 = 0xFFFFFFFFL;

    private final MediaBytes bytes;
    private final List<IsoTrack> tracks = new ArrayList<>();
    private double movieSeconds;
    private boolean fragmented;
    private boolean hasData;

    IsoMedia(MediaBytes bytes) {
        this.bytes = bytes;
    }

    MediaFacts read() throws IOException {
        IsoFragments fragments = null;
        var boxes = IsoBoxes.of(bytes);
        for (var box = boxes.next(); box != null; box = boxes.next()) {
            if (box.type().equals("moov")) {
                readMovie(box);
                fragments = new IsoFragments(bytes, box, tracks);
            } else if (box.type().equals("moof") && fragments != null) {
                fragmented = true;
                fragments.read(box);
            } else if (box.type().equals("mdat")) {
                hasData |= box.length() > 0;
            }
        }
        return facts();
    }

    private void readMovie(IsoBoxes.Box movie) throws IOException {
        var boxes = IsoBoxes.in(bytes, movie);
        for (var box = boxes.next(); box != null; box = boxes.next()) {
            if (box.type().equals("mvhd")) {
                var timescale = timescale(bytes, box);
                movieSeconds = timescale > 0 ? (double) duration(bytes, box) / timescale : 0;
            } else if (box.type().equals("trak")) {
                add(IsoTrack.of(bytes, box));
            }
        }
    }

    private void add(@Nullable IsoTrack track) {
        if (track != null && (track.isVideo() || track.isAudio())) {
            tracks.add(track);
        }
    }

    private MediaFacts facts() {
        var playing = tracks.stream()
                .filter(track -> hasData && (fragmented || track.hasSamples()))
                .toList();
        var longest = playing.stream().mapToDouble(IsoTrack::seconds).max().orElse(0);
        return new MediaFacts(
                playing.stream().anyMatch(IsoTrack::isVideo),
                playing.stream().anyMatch(IsoTrack::isAudio),
                fragmented || movieSeconds <= 0 ? longest : movieSeconds);
    }

    /** Of mvhd and mdhd, which begin alike. */
    static long timescale(MediaBytes bytes, IsoBoxes.Box header) throws IOException {
        return bytes.u32(header.begin() + (bytes.u8(header.begin()) == 1 ? 20 : 12));
    }

    /** Of mvhd and mdhd; all ones mean that it is not known. */
    static long duration(MediaBytes bytes, IsoBoxes.Box header) throws IOException {
        if (bytes.u8(header.begin()) == 1) {
            return Math.max(0, bytes.s64(header.begin() + 24));
        }
        var units = bytes.u32(header.begin() + 16);
        return units == UNKNOWN_32 ? 0 : units;
    }
}
