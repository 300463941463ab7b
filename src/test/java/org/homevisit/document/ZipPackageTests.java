package org.homevisit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPackageTests {

    private static final byte[] PHOTO = "照片".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void entriesStandInTheirOrderAndTheSumsLast() throws Exception {
        var names = new ArrayList<String>();
        var sums = "";

        try (var zip = new ZipInputStream(new ByteArrayInputStream(sample()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                sums = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        assertThat(names)
                .containsExactly("01学院总结/总结.docx", "03学院家访材料/张三/图片/张三1.jpg", "03学院家访材料/张三/图片/张三1(2).jpg", "SHA256SUMS");
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PHOTO));
        assertThat(sums).contains(sum + "  03学院家访材料/张三/图片/张三1.jpg\n").hasLineCount(3);
    }

    @Test
    void theSameEntriesAreTheSameBytes() {
        assertThat(sample()).isEqualTo(sample());
    }

    @Test
    void aNameCannotLeaveItsFolder() {
        assertThat(ZipPath.of("材料", "../../etc", "passwd")).hasToString("材料/.._.._etc/passwd");
        assertThat(ZipPath.of("..", "a:b?.jpg")).hasToString("_/a_b_.jpg");
        assertThat(ZipPath.of("/etc", "con.jpg", " 空 ")).hasToString("_etc/_con.jpg/空");
        assertThat(ZipPath.of("名".repeat(300) + ".jpg").toString()).hasSize(120).endsWith(".jpg");
    }

    @Test
    void theSumsAreThoseOfTheEntries() throws Exception {
        var sums = new ArrayList<String>();
        var listed = "";

        try (var zip = new ZipInputStream(new ByteArrayInputStream(sample()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                listed = new String(bytes, StandardCharsets.UTF_8);
                var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
                sums.add(HexFormat.of().formatHex(sum) + "  " + entry.getName());
            }
        }

        assertThat(listed.lines()).containsExactlyElementsOf(sums.subList(0, sums.size() - 1));
    }

    @Test
    void otherProgramsTestItSound() throws IOException {
        Office.requireTool("unzip");
        var file = Files.write(folder.resolve("package.zip"), sample());

        assertThat(Office.run("unzip", "-t", file.toString())).contains("No errors detected");
    }

    private static byte[] sample() {
        var out = new ByteArrayOutputStream();
        var zip = new ZipPackage(out);
        var photos = ZipPath.of("03学院家访材料", "张三", "图片");
        zip.add(ZipPath.of("01学院总结", "总结.docx"), entry -> {
            entry.write(PHOTO);
            entry.close();
        });
        zip.store(photos.with("张三1.jpg"), new ByteArrayInputStream(PHOTO));
        var second =
                zip.store(photos.with("张三1.JPG".toLowerCase(java.util.Locale.ROOT)), new ByteArrayInputStream(PHOTO));
        assertThat(second).isEqualTo(photos.with("张三1(2).jpg"));
        zip.finish();
        return out.toByteArray();
    }
}
