package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The files a college hands over: 附件1 to 3 and its package (notice 八). */
class FilesJourneyTests extends HttpJourney {

    private static final DataFormatter TEXT = new DataFormatter();

    @Test
    void bothEditionsComeFromOneSetAndTheirDifferencesAreListed() throws IOException {
        var college = school.opens("files-editions", "ART", Map.of("mediaRequired", false));
        var rows = college.phoneRows(6);
        college.visitsRun(rows);
        var cancelled = rows.get(5).get("studentNumber").toString();
        var moved = rows.get(4).get("studentNumber").toString();
        change(college, Map.of("kind", "CANCEL", "studentNumber", cancelled, "reason", "学生临时随父母外出"));
        change(college, Map.of("kind", "MODE", "studentNumber", moved, "mode", "VIDEO", "reason", "大雪封路"));
        college.makes(college.visit(rows.get(0).get("studentNumber").toString()));

        var planned = sheets(college, "planned");
        var completed = sheets(college, "completed");

        assertThat(planned.keySet()).containsExactly("走访名单", "汇总", "差异");
        assertThat(numbers(planned.get("走访名单")))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.get("studentNumber").toString())
                        .toList());
        assertThat(numbers(completed.get("走访名单"))).containsExactlyElementsOf(numbers(planned.get("走访名单")));
        assertThat(lines(completed.get("差异")))
                .anySatisfy(line -> assertThat(line).contains(cancelled, "取消", "学生临时随父母外出"))
                .anySatisfy(line -> assertThat(line).contains(moved, "变更", "大雪封路"));
        assertThat(lines(planned.get("差异"))).noneMatch(line -> line.contains(cancelled));
        assertThat(total(planned.get("汇总"), "计划人数")).isEqualTo("6");
        assertThat(total(completed.get("汇总"), "完成人数")).isEqualTo("1");
        for (var sheet : completed.values()) {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
        college.coordinator()
                .get(college.path() + "/statistics.xlsx?edition=both")
                .expect(400);
        school.person("cs-leader").get(college.path() + "/statistics.xlsx").expect(404);
    }

    @Test
    void thePackageIsLaidOutByTheNoticeAndTheSameEachTime() throws Exception {
        var college = school.opens("files-package", "ME", Map.of());
        var rows = new ArrayList<Map<String, Object>>();
        for (var student : homonyms(college)) {
            rows.add(college.row(student, "VIDEO", List.of("me-visitor-1", "me-visitor-2")));
        }
        rows.get(0).put("schoolLeader", "president");
        rows.get(0).put("schoolLeaderAgreed", true);
        for (var row : college.rows(8)) {
            if (rows.size() < 8
                    && rows.stream().noneMatch(each -> each.get("studentNumber").equals(row.get("studentNumber")))) {
                row.put("mode", "PHONE");
                rows.add(row);
            }
        }
        var plan = college.plan(rows);
        plan.put("uncoveredReason", "本次重点走访。");
        college.coordinator().put(college.path() + "/plan", plan).expect(200);
        college.handsInPlan();
        college.planIsApproved();
        college.makesAllVisits();
        college.savesSummary();
        college.coordinator()
                .upload(college.path() + "/summary/evidence", "推文长图.jpg", SampleFiles.photo(77))
                .expect(201);

        var first = college.leader().get(college.path() + "/package.zip").expect(200);
        var second = college.centre().get(college.path() + "/package.zip").expect(200);

        assertThat(sha256(second.bytes())).isEqualTo(sha256(first.bytes()));
        assertThat(first.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("filename*=UTF-8''"));
        var entries = entries(first.bytes());
        var names = entries.keySet();
        var homonym = homonyms(college).get(0);
        var told = homonym.get("name").asText() + "("
                + homonym.get("number")
                        .asText()
                        .substring(homonym.get("number").asText().length() - 3) + ")";
        assertThat(names)
                .contains(
                        "01学院总结/总结.docx",
                        "01学院总结/推文截图/推文1.jpg",
                        "02校领导家访材料/" + told + "/报告.docx",
                        "02校领导家访材料/" + told + "/图片/" + told + "1.jpg",
                        "02校领导家访材料/" + told + "/图片/" + told + "2.jpg",
                        "02校领导家访材料/" + told + "/音视频/" + told + "1.wav",
                        "04申报表与统计表/家访计划申报表.xlsx",
                        "04申报表与统计表/家访计划申报表.pdf",
                        "04申报表与统计表/走访统计表（计划口径）.xlsx",
                        "04申报表与统计表/走访统计表（完成口径）.xlsx",
                        "manifest.xlsx",
                        "SHA256SUMS")
                .noneMatch(name -> name.contains("..") || name.startsWith("/"));
        var sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8);
        entries.forEach((name, content) -> {
            if (!name.equals("SHA256SUMS")) {
                assertThat(sums).contains(sha256(content) + "  " + name + "\n");
            }
        });
        assertThat(new String(Arrays.copyOf(entries.get("04申报表与统计表/家访计划申报表.pdf"), 5), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    /** Both of the first pair of students with one name. */
    private static List<JsonNode> homonyms(SampleSchool.College college) {
        var byName = new HashMap<String, JsonNode>();
        for (var student : college.coordinator()
                .get("/api/students?college=ME&status=CURRENT&size=2000")
                .expect(200)
                .json()
                .get("content")) {
            var same = byName.putIfAbsent(student.get("name").asText(), student);
            if (same != null) {
                return List.of(same, student);
            }
        }
        throw new AssertionError("no homonyms");
    }

    private static void change(SampleSchool.College college, Map<String, Object> wanted) {
        var number = college.coordinator()
                .post(college.path() + "/plan/changes", wanted)
                .expect(201)
                .json()
                .get("number")
                .asText();
        college.centre()
                .approve("UserTask_ApprovePlanChange", college.key() + "/change-" + number)
                .expect(204);
    }

    private static Map<String, Sheet> sheets(SampleSchool.College college, String edition) throws IOException {
        var bytes = college.coordinator()
                .get(college.path() + "/statistics.xlsx?edition=" + edition)
                .expect(200)
                .bytes();
        var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        var sheets = new LinkedHashMap<String, Sheet>();
        workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), sheet));
        return sheets;
    }

    private static List<String> lines(Sheet sheet) {
        var lines = new ArrayList<String>();
        sheet.forEach(row -> {
            var line = new StringBuilder();
            row.forEach(cell -> line.append(TEXT.formatCellValue(cell)).append('|'));
            lines.add(line.toString());
        });
        return lines;
    }

    private static List<String> numbers(Sheet sheet) {
        var numbers = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (TEXT.formatCellValue(cell).matches("\\d{9}")) {
                numbers.add(TEXT.formatCellValue(cell));
            }
        }));
        return numbers;
    }

    private static String total(Sheet sheet, String name) {
        for (var row : sheet) {
            for (var cell : row) {
                if (TEXT.formatCellValue(cell).equals(name)) {
                    return TEXT.formatCellValue(row.getCell(cell.getColumnIndex() + 1));
                }
            }
        }
        throw new AssertionError("no total " + name);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
