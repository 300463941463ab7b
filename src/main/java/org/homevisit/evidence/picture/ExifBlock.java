package org.homevisit.evidence.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The two facts of an Exif block that we use. It is foreign data: what cannot be read counts as absent. */
class ExifBlock {

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int TAKEN_AT = 0x9003;
    private static final int TAKEN_AT_OFFSET = 0x9011;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private final ByteBuffer tiff;

    ExifBlock(byte[] tiff) {
        this.tiff = ByteBuffer.wrap(tiff);
        if (tiff.length > 1 && tiff[0] == 'I') {
            this.tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    int orientation() {
        var value = entry(first(), ORIENTATION)
                .map(entry -> (int) tiff.getShort(entry + 8))
                .orElse(1);
        return value >= 1 && value <= 8 ? value : 1;
    }

    /** Where the camera gives no offset its clock is taken to be ours. */
    Optional<OffsetDateTime> takenAt() {
        try {
            var details = entry(first(), EXIF_DIRECTORY).map(entry -> tiff.getInt(entry + 8));
            return details.flatMap(directory -> text(directory, TAKEN_AT)).map(time -> {
                var local = LocalDateTime.parse(time, TIME);
                return text(details.get(), TAKEN_AT_OFFSET)
                        .map(offset -> local.atOffset(ZoneOffset.of(offset)))
                        .orElseGet(() -> local.atZone(ZoneId.systemDefault()).toOffsetDateTime());
            });
        } catch (DateTimeException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private int first() {
        return tiff.limit() < 8 ? -1 : tiff.getInt(4);
    }

    private Optional<String> text(int directory, int tag) {
        return entry(directory, tag).map(entry -> {
            var length = Math.min(tiff.getInt(entry + 4), 32);
            var from = length <= 4 ? entry + 8 : tiff.getInt(entry + 8);
            var bytes = new byte[Math.max(0, length)];
            tiff.get(from, bytes);
            return new String(bytes, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        });
    }

    private Optional<Integer> entry(int directory, int tag) {
        if (directory < 0 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        var count = tiff.getShort(directory) & 0xFFFF;
        for (var entry = directory + 2; count > 0 && entry <= tiff.limit() - 12; entry += 12, count--) {
            if ((tiff.getShort(entry) & 0xFFFF) == tag) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
