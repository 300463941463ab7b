package org.homevisit.evidence.media;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up how far the fragments (moof) of each track reach, because the header of such a file tells no length. */
class IsoFragments {

    private static final int BASE_OFFSET = 0x01;
    private static final int DESCRIPTION = 0x02;
    private static final int DEFAULT_DURATION = 0x08;
    private static final int DATA_OFFSET = 0x01;
    private static final int FIRST_FLAGS = 0x04;
    private static final int EACH_DURATION = 0x100;

    private final MediaBytes bytes;
    private final List<IsoTrack> tracks;
    private final Map<Long, Long> defaults = new HashMap<>();

    IsoFragments(MediaBytes bytes, IsoBoxes.Box movie, List<IsoTrack> tracks) throws IOException {
        this.bytes = bytes;
        this.tracks = tracks;
        var extension = IsoBoxes.find(bytes, movie, "mvex");
        if (extension != null) {
            var boxes = IsoBoxes.in(bytes, extension);
            for (var box = boxes.next(); box != null; box = boxes.next()) {
                if (box.type().equals("trex")) {
                    defaults.put(bytes.u32(box.begin() + 4), bytes.u32(box.begin() + 12));
                }
            }
        }
    }

    void read(IsoBoxes.Box fragment) throws IOException {
        var boxes = IsoBoxes.in(bytes, fragment);
        for (var box = boxes.next(); box != null; box = boxes.next()) {
            if (box.type().equals("traf")) {
                readTrack(box);
            }
        }
    }

    private void readTrack(IsoBoxes.Box part) throws IOException {
        var header = IsoBoxes.find(bytes, part, "tfhd");
        var track = header == null ? null : trackOf(bytes.u32(header.begin() + 4));
        if (header == null || track == null) {
            return;
        }
        var each = defaultDuration(header, track);
        var reach = begin(part, track);
        var boxes = IsoBoxes.in(bytes, part);
        for (var box = boxes.next(); box != null; box = boxes.next()) {
            if (box.type().equals("trun")) {
                reach += duration(box, each);
            }
        }
        track.reaches(reach);
    }

    private @Nullable IsoTrack trackOf(long id) {
        return tracks.stream().filter(track -> track.id() == id).findFirst().orElse(null);
    }

    private long defaultDuration(IsoBoxes.Box header, IsoTrack track) throws IOException {
        var flags = (int) bytes.u32(header.begin());
        if ((flags & DEFAULT_DURATION) == 0) {
            return defaults.getOrDefault(track.id(), 0L);
        }
        var skipped = ((flags & BASE_OFFSET) != 0 ? 8 : 0) + ((flags & DESCRIPTION) != 0 ? 4 : 0);
        return bytes.u32(header.begin() + 8 + skipped);
    }

    /** Where the fragment begins: told by tfdt, else where the one before ended. */
    private long begin(IsoBoxes.Box part, IsoTrack track) throws IOException {
        var time = IsoBoxes.find(bytes, part, "tfdt");
        if (time == null) {
            return track.units();
        }
        return bytes.u8(time.begin()) == 1 ? Math.max(0, bytes.s64(time.begin() + 4)) : bytes.u32(time.begin() + 4);
    }

    private long duration(IsoBoxes.Box run, long each) throws IOException {
        var flags = (int) bytes.u32(run.begin());
        var count = bytes.u32(run.begin() + 4);
        if ((flags & EACH_DURATION) == 0) {
            return count * each;
        }
        var place = run.begin() + 8 + ((flags & DATA_OFFSET) != 0 ? 4 : 0) + ((flags & FIRST_FLAGS) != 0 ? 4 : 0);
        var stride = 4 * Integer.bitCount(flags & 0xF00);
        if (place + count * stride > run.end()) {
            throw new BrokenMedia("trun ends too early");
        }
        var sum = 0L;
        for (var sample = 0L; sample < count; sample++) {
            sum += bytes.u32(place + sample * stride);
        }
        return sum;
    }
}
