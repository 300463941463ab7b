package org.homevisit.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as visitors bring them home, each different by its seed. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] photo(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (var patch = 0; patch < 24; patch++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(
                    random.nextInt(1200), random.nextInt(900), 100 + random.nextInt(400), 100 + random.nextInt(300));
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Two seconds of noise as WAV. */
    static byte[] sound(long seed) {
        var samples = new byte[32_000];
        new Random(seed).nextBytes(samples);
        var format = new AudioFormat(8_000, 16, 1, true, false);
        var bytes = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2),
                    AudioFileFormat.Type.WAVE,
                    bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A workbook of texts, the heads first. */
    static byte[] sheet(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (var texts : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var text : texts) {
                    row.createCell(row.getPhysicalNumberOfCells()).setCellValue(text);
                }
            }
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
