package org.homevisit.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.homevisit.campaign.Campaigns;
import org.homevisit.document.WordWriter;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Target;
import org.homevisit.review.Trail;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReportDocumentTests {

    @Test
    void paperHoldsEverySectionAndIsTheSameEachTime() throws Exception {
        var saved = new VisitReport(Samples.visit(Mode.ONSITE, Target.GRADUATE), Samples.report(), 1);

        var paper = write(saved);

        assertThat(text(paper))
                .contains(
                        "2022年寒假家访工作报告",
                        "JF-2022-winter-CS-001",
                        "一、学生信息",
                        "二、家访信息",
                        "河南省平顶山市鲁山县张村12号",
                        "13800000001",
                        "三、家庭情况",
                        "四、家访内容",
                        "五、反馈",
                        "六、分析",
                        "七、毕业生附页",
                        "八、成效体会",
                        "九、回访计划",
                        "十、佐证",
                        "十一、签署")
                .doesNotContain("visit.paper", "visit.field", "null");
        assertThat(write(saved)).isEqualTo(paper);
    }

    @Test
    void draftWithoutAnythingIsPaperToo() throws Exception {
        var saved = new VisitReport(Samples.visit(Mode.PHONE, Target.LOAN_OVERDUE), Report.EMPTY, 0);

        assertThat(text(write(saved))).contains("所拨号码", "七、毕业生附页", "十一、签署");
    }

    private static byte[] write(VisitReport saved) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/visit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var campaigns = mock(Campaigns.class);
        var colleges = mock(Colleges.class);
        var students = mock(Students.class);
        var accounts = mock(Accounts.class);
        var files = mock(EvidenceFiles.class);
        var trail = mock(Trail.class);
        given(campaigns.find("2022-winter")).willReturn(Optional.of(Samples.campaign()));
        given(colleges.find("CS")).willReturn(Optional.of(new College("CS", "信息工程学院")));
        given(students.find(any())).willReturn(Optional.empty());
        given(accounts.findAll(any())).willReturn(Map.of());
        given(files.of(any())).willReturn(List.of());
        given(trail.of(saved.visit().subject())).willReturn(List.of());
        var out = new ByteArrayOutputStream();
        new ReportDocument(
                        campaigns,
                        colleges,
                        students,
                        accounts,
                        files,
                        trail,
                        new VisitWording(messages),
                        new WordWriter())
                .write(saved, out);
        return out.toByteArray();
    }

    private static String text(byte[] paper) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
