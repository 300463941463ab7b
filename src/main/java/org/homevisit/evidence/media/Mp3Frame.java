package org.homevisit.evidence.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One frame of MPEG audio, layer III: how long it is in the file and how long it sounds. */
record Mp3Frame(int version, int sampleRate, int bytes, int samples) {

    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] RATES = {44100, 48000, 32000, 0};

    /** Null where none begins. */
    static @Nullable Mp3Frame at(MediaBytes bytes, long position) throws IOException {
        if (position > bytes.size() - 4) {
            return null;
        }
        var header = (int) bytes.u32(position);
        var version = header >> 19 & 3;
        if ((header & 0xFFE00000) != 0xFFE00000 || version == 1 || (header >> 17 & 3) != 1) {
            return null;
        }
        var kilobits = (version == 3 ? KILOBITS_1 : KILOBITS_2)[header >> 12 & 15];
        // version bits: 3 is MPEG 1, 2 is MPEG 2 at half its rates, 0 is MPEG 2.5 at a quarter
        var rate = RATES[header >> 10 & 3] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        if (kilobits == 0 || rate == 0) {
            return null;
        }
        var samples = version == 3 ? 1152 : 576;
        return new Mp3Frame(version, rate, samples / 8 * kilobits * 1000 / rate + (header >> 9 & 1), samples);
    }

    boolean isLike(Mp3Frame other) {
        return version == other.version && sampleRate == other.sampleRate;
    }

    double seconds() {
        return (double) samples / sampleRate;
    }
}
