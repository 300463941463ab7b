package org.homevisit.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people upload them, made here. */
public final class Samples {

    private Samples() {}

    public static Upload upload(String name, byte[] bytes) {
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A noisy picture, so that it is long enough to be cut; the upper left quarter red. */
    public static BufferedImage image(int width, int height, long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var quarter = x < width / 2 && y < height / 2;
                image.setRGB(x, y, quarter ? Color.RED.getRGB() : random.nextInt(0x20) * 0x010101);
            }
        }
        return image;
    }

    public static byte[] jpeg(int width, int height, long seed) {
        return encoded(image(width, height, seed), "jpeg");
    }

    public static byte[] png(int width, int height, long seed) {
        return encoded(image(width, height, seed), "png");
    }

    /** 16 × 12 pixels, lossy. */
    public static byte[] webp() {
        return Base64.getDecoder()
                .decode("UklGRqoAAABXRUJQVlA4IJ4AAABQAgCdASoQAAwABABoJbACdDXACrAGPwhGTAAA/uZA7QNo78yYkCfT43ycl+Qp"
                        + "sVBNoqkWi+B0NxW428MlSyH3kphQY3ctEeqUJP7sEb+/xIWkf0TGNW/gd7rZVUFKNuQoZ/pkD3AtbJv2Utuy3F8G"
                        + "KZ/JvRHob9F19vs/Hol5/KNJfzLaYQbAYY/5fb2G5X9rGc/6G7DXIx+XtBQAAA==");
    }

    /** White, one bit a pixel: a few kilobytes whatever its size. */
    public static byte[] hugePng(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0});
        var pixels = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(pixels, new Deflater(9))) {
            var line = new byte[1 + (width + 7) / 8];
            for (var y = 0; y < height; y++) {
                deflated.write(line);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", pixels.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    public static byte[] chunk(String type, byte[] data) {
        var sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Exif with device, orientation, place pointer and the moment 2022-01-18 10:20:30 +08:00. */
    public static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 8, 100);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8769, 4, 1, 50);
        tiff.position(50);
        tiff.putShort((short) 2);
        entry(tiff, 0x9003, 2, 20, 110);
        entry(tiff, 0x9011, 2, 7, 140);
        tiff.position(100);
        tiff.put("SECRET1\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(110);
        tiff.put("2022:01:18 10:20:30\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(140);
        tiff.put("+08:00\0".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** The JPEG with a segment put in after its start marker. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        var segment = ByteBuffer.allocate(body.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
        return join(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] jpegWithExif(int width, int height, int orientation) {
        return withSegment(
                jpeg(width, height, 1), 0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation)));
    }

    public static byte[] wav(double seconds) {
        var length = (int) (8000 * seconds);
        return ByteBuffer.allocate(44 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(36 + length)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8)
                .put(ascii("data"))
                .putInt(length)
                .array();
    }

    /** Frames of 128 and 64 kbit/s by turns, behind a tag: 26.1 ms each. */
    public static byte[] mp3(int frames) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(join(ascii("ID3"), new byte[] {4, 0, 0, 0, 0, 1, 0}, new byte[128]));
        for (var index = 0; index < frames; index++) {
            var frame = new byte[index % 2 == 0 ? 417 : 208];
            frame[0] = (byte) 0xFF;
            frame[1] = (byte) 0xFB;
            frame[2] = (byte) (index % 2 == 0 ? 0x90 : 0x50);
            all.writeBytes(frame);
        }
        return all.toByteArray();
    }

    /** One track of that handler (<code>vide</code>, <code>soun</code>, <code>text</code>) with 10 samples. */
    public static byte[] mp4(String handler, int seconds) {
        return join(ftyp("isom"), movie(handler, seconds * 1000, 10), box("mdat", new byte[1000]));
    }

    /** As browsers record: no duration in the header, two fragments of one second each. */
    public static byte[] fragmentedMp4() {
        return join(
                ftyp("iso5"),
                movie("vide", 0, 0),
                fragment(0),
                box("mdat", new byte[500]),
                fragment(1000),
                box("mdat", new byte[500]));
    }

    private static byte[] fragment(int time) {
        var header = ByteBuffer.allocate(12).putInt(0x08).putInt(1).putInt(40).array();
        var begin = ByteBuffer.allocate(8).putInt(0).putInt(time).array();
        var run = ByteBuffer.allocate(8).putInt(0).putInt(25).array();
        return box("moof", box("traf", join(box("tfhd", header), box("tfdt", begin), box("trun", run))));
    }

    private static byte[] movie(String handler, int milliseconds, int samples) {
        var track = ByteBuffer.allocate(84).putInt(12, 1).array();
        var media = ByteBuffer.allocate(24)
                .putInt(12, 1000)
                .putInt(16, milliseconds)
                .array();
        var handling = ByteBuffer.allocate(24).put(8, ascii(handler)).array();
        var sizes = ByteBuffer.allocate(12).putInt(8, samples).array();
        return box(
                "moov",
                join(
                        box(
                                "mvhd",
                                ByteBuffer.allocate(100)
                                        .putInt(12, 1000)
                                        .putInt(16, milliseconds)
                                        .array()),
                        box(
                                "trak",
                                join(
                                        box("tkhd", track),
                                        box(
                                                "mdia",
                                                join(
                                                        box("mdhd", media),
                                                        box("hdlr", handling),
                                                        box("minf", box("stbl", box("stsz", sizes)))))))));
    }

    private static byte[] ftyp(String brand) {
        return box("ftyp", join(ascii(brand), new byte[4], ascii(brand)));
    }

    public static byte[] heic() {
        return join(ftyp("heic"), box("meta", new byte[100]));
    }

    public static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(ascii(type))
                .put(content)
                .array();
    }

    /** As MediaRecorder writes it: segment and cluster without length, no duration; a block each 40 ms. */
    public static byte[] liveWebm(String docType, int trackType, int blocks) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(element("1A45DFA3", element("4282", ascii(docType))));
        all.writeBytes(hex("18538067" + "01FFFFFFFFFFFFFF"));
        all.writeBytes(element("1549A966", element("2AD7B1", hex("0F4240"))));
        all.writeBytes(element("1654AE6B", element("AE", join(element("D7", hex("01")), element("83", new byte[] {
            (byte) trackType
        })))));
        all.writeBytes(hex("1F43B675" + "01FFFFFFFFFFFFFF"));
        all.writeBytes(element("E7", hex("00")));
        for (var index = 0; index < blocks; index++) {
            var head = ByteBuffer.allocate(4)
                    .put((byte) 0x81)
                    .putShort((short) (index * 40))
                    .put((byte) 0x80);
            all.writeBytes(element("A3", join(head.array(), new byte[30])));
        }
        return all.toByteArray();
    }

    private static byte[] element(String id, byte[] content) {
        return join(hex(id), new byte[] {0x40, (byte) content.length}, content);
    }

    public static byte[] pdf() {
        var body = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n";
        return ascii(body + "xref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n" + body.length() + "\n%%EOF\n");
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
