package org.homevisit.evidence.media;

import java.io.IOException;

/** An element of EBML: its id and where its content lies; one without length reaches to the end of the file. */
record EbmlElement(long id, long begin, long end) {

    /** A number of variable length, and in how many bytes it was written. */
    record Length(long value, int bytes, boolean unknown) {}

    static EbmlElement at(MediaBytes bytes, long position) throws IOException {
        var idBytes = Integer.numberOfLeadingZeros(bytes.u8(position)) - 23;
        if (idBytes > 4) {
            throw new BrokenMedia("no EBML element");
        }
        var id = number(bytes, position, idBytes);
        var length = length(bytes, position + idBytes);
        var begin = position + idBytes + length.bytes();
        if (!length.unknown() && length.value() > bytes.size() - begin) {
            throw new BrokenMedia("EBML element ends too early");
        }
        return new EbmlElement(id, begin, length.unknown() ? bytes.size() : begin + length.value());
    }

    static Length length(MediaBytes bytes, long position) throws IOException {
        var count = Integer.numberOfLeadingZeros(bytes.u8(position)) - 23;
        if (count > 8) {
            throw new BrokenMedia("no EBML length");
        }
        var mask = (1L << (7 * count)) - 1;
        var value = number(bytes, position, count) & mask;
        return new Length(value, count, value == mask);
    }

    long length() {
        return end - begin;
    }

    long number(MediaBytes bytes) throws IOException {
        if (length() > 8) {
            throw new BrokenMedia("number too long");
        }
        return Math.max(0, number(bytes, begin, (int) length()));
    }

    double decimal(MediaBytes bytes) throws IOException {
        return length() == 8
                ? Double.longBitsToDouble(bytes.s64(begin))
                : length() == 4 ? Float.intBitsToFloat((int) bytes.u32(begin)) : 0;
    }

    private static long number(MediaBytes bytes, long position, int count) throws IOException {
        var value = 0L;
        for (var index = 0; index < count; index++) {
            value = value << 8 | bytes.u8(position + index);
        }
        return value;
    }
}
