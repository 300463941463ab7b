package org.homevisit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.evidence.Samples.ascii;
import static org.homevisit.evidence.Samples.chunk;
import static org.homevisit.evidence.Samples.join;
import static org.homevisit.evidence.Samples.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EvidenceSlice
class WhatLeavesTests {

    @Autowired
    AddEvidence add;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Pictures pictures;

    private final Owner visit = new Owner("visit", UUID.randomUUID().toString());

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void jpegKeepsPixelsAndOrientationOnly(int orientation) throws IOException {
        var plain = Samples.jpeg(60, 40, 1);
        var shot = Samples.jpegWithExif(60, 40, orientation);
        shot = Samples.withSegment(shot, 0xED, ascii("Photoshop 3.0\0SECRET2"));
        shot = Samples.withSegment(shot, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0SECRET3"));
        shot = Samples.withSegment(shot, 0xFE, ascii("SECRET4"));
        shot = join(shot, ascii("film SECRET5 after the end"));

        var left = publicBytes(shot);

        assertThat(new String(left, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET");
        if (orientation == 1) {
            assertThat(left).isEqualTo(plain);
        } else {
            assertThat(left).hasSize(plain.length + 4 + 6 + 26);
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(left)).getWidth()).isEqualTo(60);
        assertThat(publicBytes(left)).as("strips to itself").isEqualTo(left);
    }

    @Test
    void pngLosesItsTexts() throws IOException {
        var plain = Samples.png(60, 40, 1);
        var shot = join(
                Arrays.copyOf(plain, 33),
                chunk("tEXt", ascii("Software\0SECRET1")),
                chunk("eXIf", Samples.exif(1)),
                chunk("prVt", ascii("SECRET2")),
                Arrays.copyOfRange(plain, 33, plain.length),
                ascii("SECRET3"));

        assertThat(publicBytes(shot)).isEqualTo(plain);
    }

    @Test
    void webpLosesExifAndXmpAndSaysSo() throws IOException {
        var body = Arrays.copyOfRange(Samples.webp(), 12, Samples.webp().length);
        var canvas = new byte[10];
        canvas[0] = 0x08 | 0x04;
        canvas[4] = 15;
        canvas[7] = 11;
        var shot = riff(
                join(part("VP8X", canvas), body, part("EXIF", Samples.exif(1)), part("XMP ", ascii("<x:SECRET/>"))));
        canvas = canvas.clone();
        canvas[0] = 0;

        assertThat(publicBytes(shot)).isEqualTo(riff(join(part("VP8X", canvas), body)));
    }

    /** 30 MB of text in 30 KB: inflated by the JDK's reader if it ever came to see it. */
    @Test
    void compressedTextIsNeverInflated() throws IOException {
        var plain = encodedPalette();
        var packed = new java.io.ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflated.write(new byte[30_000_000]);
        }
        var shot = join(
                Arrays.copyOf(plain, 33),
                chunk("zTXt", join(ascii("Comment\0\0"), packed.toByteArray())),
                Arrays.copyOfRange(plain, 33, plain.length));

        assertThat(publicBytes(shot)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"1,320,240,left,top", "3,320,240,right,bottom", "6,240,320,right,top", "8,240,320,left,bottom"})
    void scaledPictureStandsUpright(int orientation, int width, int height, String side, String end)
            throws IOException {
        var file = add.toReport(visit, upload("一.jpg", Samples.jpegWithExif(800, 600, orientation)), "a")
                .file();

        var image = scaled(file, 320);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        var x = side.equals("left") ? width / 4 : width * 3 / 4;
        var y = end.equals("top") ? height / 4 : height * 3 / 4;
        assertThat(image.getRGB(x, y) >> 16 & 0xFF).as("red quarter").isGreaterThan(200);
        assertThat(image.getRGB(width - x, height - y) >> 16 & 0xFF).isLessThan(60);
    }

    @Test
    void smallPictureIsNotEnlargedAndWebpBecomesJpeg() throws IOException {
        var file = add.toReport(visit, upload("一.webp", Samples.webp()), "a").file();

        assertThat(scaled(file, 1280).getWidth()).isEqualTo(16);
        assertThat(pictures.scaled(file, 1280).getContentAsByteArray())
                .startsWith(0xFF, 0xD8)
                .isEqualTo(pictures.scaled(file, 1280).getContentAsByteArray());
    }

    @Test
    void onlyPicturesAreScaledAndOnlyToTwoSizes() {
        var sound = add.toReport(visit, upload("一.wav", Samples.wav(1)), "a").file();
        var photo =
                add.toReport(visit, upload("一.png", Samples.png(9, 9, 1)), "a").file();

        assertThatThrownBy(() -> pictures.scaled(sound, 320))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("evidence.size.noPicture");
        assertThatThrownBy(() -> pictures.scaled(photo, 4000))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("evidence.size");
    }

    @Test
    void resourceKnowsItsLengthAndReadsFromAnyPlace() throws IOException {
        var bytes = Samples.wav(2);
        var sound = add.toReport(visit, upload("一.wav", bytes), "a").file();
        var photo = add.toReport(visit, upload("一.jpg", Samples.jpegWithExif(60, 40, 1)), "a")
                .file();

        assertThat(files.resource(photo).contentLength()).isEqualTo(Samples.jpeg(60, 40, 1).length);
        assertThat(files.resource(sound).contentLength()).isEqualTo(bytes.length);
        try (var content = files.resource(sound).getInputStream()) {
            content.skipNBytes(1000);
            assertThat(content.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 1000, bytes.length));
        }
    }

    private BufferedImage scaled(EvidenceFile file, int size) throws IOException {
        try (var content = pictures.scaled(file, size).getInputStream()) {
            return ImageIO.read(content);
        }
    }

    private byte[] publicBytes(byte[] picture) throws IOException {
        var file = add.toReport(visit, upload("一", picture), "a").file();
        try (var open = files.openPublic(file)) {
            return open.readAllBytes();
        }
    }

    private static byte[] encodedPalette() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] riff(byte[] parts) {
        return part("RIFF", join(ascii("WEBP"), parts));
    }

    private static byte[] part(String type, byte[] body) {
        var padded = body.length + (body.length & 1);
        return ByteBuffer.allocate(8 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(type))
                .putInt(body.length)
                .put(body)
                .array();
    }
}
