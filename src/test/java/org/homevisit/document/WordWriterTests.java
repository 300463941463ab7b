package org.homevisit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordWriterTests {

    private final WordWriter writer = new WordWriter();

    @TempDir
    Path folder;

    @Test
    void theReportIsOnPaperWhole() {
        var pdf = Office.toPdf(folder, "report.docx", write(report()));

        var text = Office.text(pdf);
        assertThat(text).contains("家访工作报告", "JF-2022-winter-CS-001", "欧阳明月", "患慢性病", "家访过程纪实", "学院领导（签字）");
        assertThat(text.split("一家四口，", -1)).hasSize(121);
        assertThat(Office.pages(pdf)).hasSize(2);
    }

    @Test
    void whatIsWrittenCanBeOpenedAgain() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(write(report())));
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText()).contains("家访工作报告", "父亲\t52\t务农\t患慢性病");
            var run = document.getParagraphs().get(0).getRuns().get(0);
            assertThat(run.getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia))
                    .isEqualTo("宋体");
            assertThat(document.getTables().get(0).getRow(1).getTableCells()).hasSize(6);
        }
    }

    @Test
    void theSamePageIsTheSameBytes() {
        assertThat(write(report())).isEqualTo(write(report()));
    }

    private static WordPage report() {
        var narrative = "我们一早从学校出发，换乘两次公交后步行到村。家中" + "一家四口，".repeat(120) + "\n临走时送上慰问品，与家长互留联系方式。";
        return WordPage.of("家访工作报告")
                .line(
                        Labelled.of("学院", "信息工程学院"),
                        Labelled.of("类型", "学院家访"),
                        Labelled.of("编号", "JF-2022-winter-CS-001"))
                .heading("一、学生信息")
                .fields(
                        3,
                        Labelled.of("姓名", "欧阳明月"),
                        Labelled.of("学号", "191102034"),
                        Labelled.of("性别", "女"),
                        Labelled.of("年级", "2019"),
                        Labelled.of("专业班级", "数据科学与大数据技术（中外合作办学）2班"),
                        Labelled.of("政治面貌", "共青团员"),
                        Labelled.of("关注类型", "经济困难、突发变故"))
                .fields(1, Labelled.of("在校表现", "担任学习委员，连续两年获国家励志奖学金。"))
                .heading("二、家庭成员")
                .table(
                        List.of("称谓", "年龄", "职业", "健康状况"),
                        List.of(
                                List.of("父亲", "52", "务农", "患慢性病，长期服药，不能从事重体力劳动"),
                                List.of("母亲", "50", "务农", "良好"),
                                List.of("弟弟", "15", "初中学生", "良好")))
                .heading("三、家访过程")
                .fields(1, Labelled.of("家访过程纪实", narrative), Labelled.of("家长意见与诉求", "无"))
                .prose("以上情况属实。\n" + "家访成效与体会，".repeat(40))
                .signed("家访人员（签字）：\n\n\n        年    月    日", "学院审核意见：\n学院领导（签字）：\n\n（学院盖章）    年    月    日");
    }

    private byte[] write(WordPage page) {
        return Bytes.of(out -> writer.write(page, out));
    }
}
