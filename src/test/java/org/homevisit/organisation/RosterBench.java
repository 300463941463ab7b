package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homevisit.document.SheetRow;
import org.homevisit.document.WorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** 100,000 rows in one transaction, for a heap of 512 MB. */
@OrganisationSlice
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({ImportStudents.class, SchoolSettings.class, WorkbookReader.class})
class RosterBench {

    private static final Logger LOG = LoggerFactory.getLogger(RosterBench.class);
    private static final int ROWS = 100_000;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "晨雨浩思志婷俊雪文佳建丽鹏静宇晓明梦子欣";
    private static final List<String> HEADS =
            List.of("学号 姓名 性别 学院代码 学历层次 年级 专业 班级 政治面貌 状态 困难等级 家庭所在地 详细地址 联系人 关系 联系电话 贷款逾期金额 逾期起始".split(" "));

    @Autowired
    private ImportStudents importStudents;

    @Autowired
    private Colleges colleges;

    @Autowired
    private WorkbookReader workbooks;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    private Path sheet;

    @BeforeEach
    void sheetOfTheWholeSchool() throws IOException {
        colleges.add(new College("CS", "信息工程学院"));
        sheet = folder.resolve("students.xlsx");
        Sheets.write(
                Stream.concat(Stream.of(HEADS), IntStream.range(0, ROWS).mapToObj(RosterBench::row)),
                Files.newOutputStream(sheet));
    }

    @Test
    void wholeSchoolTwice() throws IOException {
        assertThat(timed("new")).isEqualTo(new ImportResult(ROWS, 0, 0, List.of()));
        assertThat(timed("unchanged")).isEqualTo(new ImportResult(0, 0, ROWS, List.of()));
    }

    /** Goal: the import takes at most twice as long as reading the sheet and inserting its cells as they are. */
    @Test
    void importBesideReadingAndInserting() throws IOException {
        bare();
        jdbc.update("delete from student");
        var bare = seconds(bare());
        jdbc.update("delete from student");
        var start = System.nanoTime();
        try (var upload = Files.newInputStream(sheet)) {
            importStudents.importFrom(upload, false, People.actor("centre", null, Group.CENTRE));
        }
        var imported = seconds(System.nanoTime() - start);
        LOG.info(
                "{} rows: imported in {} s, read and inserted in {} s, ratio {}",
                ROWS,
                imported,
                bare,
                imported / bare);
    }

    private long bare() throws IOException {
        var start = System.nanoTime();
        try (var upload = Files.newInputStream(sheet);
                var opened = workbooks.open(upload)) {
            var waiting = new ArrayList<SheetRow>();
            opened.forEach(row -> {
                waiting.add(row);
                if (waiting.size() == 1000) {
                    insert(waiting);
                }
            });
            insert(waiting);
        }
        return System.nanoTime() - start;
    }

    private void insert(List<SheetRow> rows) {
        jdbc.batchUpdate(StudentRows.INSERT, rows, 1000, RosterBench::write);
        rows.clear();
    }

    private static void write(PreparedStatement statement, SheetRow row) throws SQLException {
        var overdue = row.get("逾期起始");
        var texts = List.of(row.get("姓名"), "", "", row.get("性别"), "CS", "BACHELOR");
        for (var index = 0; index < texts.size(); index++) {
            statement.setString(index + 1, texts.get(index));
        }
        statement.setInt(7, Integer.parseInt(row.get("年级")));
        var more = List.of(
                row.get("专业"),
                row.get("班级"),
                row.get("政治面貌"),
                "CURRENT",
                "DIFFICULT",
                row.get("家庭所在地"),
                row.get("详细地址"),
                row.get("联系人"),
                row.get("关系"),
                row.get("联系电话"));
        for (var index = 0; index < more.size(); index++) {
            statement.setString(index + 8, more.get(index));
        }
        statement.setBigDecimal(18, overdue.isEmpty() ? null : new BigDecimal(row.get("贷款逾期金额")));
        statement.setDate(19, overdue.isEmpty() ? null : Date.valueOf(overdue));
        statement.setString(20, row.get("学号"));
    }

    private ImportResult timed(String what) throws IOException {
        var start = System.nanoTime();
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        try (var upload = Files.newInputStream(sheet)) {
            var result = importStudents.importFrom(upload, false, People.actor("centre", null, Group.CENTRE));
            LOG.info(
                    "{} rows, {}: {} s, {} s of them on the processor, with a heap of {} MB",
                    ROWS,
                    what,
                    seconds(System.nanoTime() - start),
                    seconds(threads.getCurrentThreadCpuTime() - cpu),
                    Runtime.getRuntime().maxMemory() >> 20);
            return result;
        }
    }

    private static double seconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).toMillis() / 1000.0;
    }

    private static List<String> row(int index) {
        var name = "" + SURNAMES.charAt(index % 20) + GIVEN.charAt(index / 20 % 20) + GIVEN.charAt(index / 400 % 20);
        return List.of(
                "19%07d".formatted(index),
                name,
                index % 2 == 0 ? "男" : "女",
                "CS",
                "本科",
                "2019",
                "软件工程",
                "软件工程" + index % 40 + "班",
                "共青团员",
                "在校",
                "困难",
                "河南省平顶山市鲁山县",
                "示例镇示例村" + index + "号",
                "张建国",
                "父",
                "1380%07d".formatted(index),
                index % 20 == 0 ? "1200.00" : "",
                index % 20 == 0 ? "2021-09-01" : "");
    }
}
