package org.homevisit.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.PdfWriter;
import org.homevisit.document.WordWriter;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.document.ZipPath;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.EvidenceKind;
import org.homevisit.plan.PlanForm;
import org.homevisit.visit.ReportDocument;
import org.springframework.stereotype.Component;

/** What lies in a college's package and where (notice 八, domain §2.4), always in the same order. */
@Component
class PackageContents {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/webp", ".webp"),
            Map.entry("video/mp4", ".mp4"),
            Map.entry("video/quicktime", ".mov"),
            Map.entry("video/webm", ".webm"),
            Map.entry("audio/mp4", ".m4a"),
            Map.entry("audio/webm", ".webm"),
            Map.entry("audio/wav", ".wav"),
            Map.entry("audio/mpeg", ".mp3"),
            Map.entry("application/pdf", ".pdf"));

    private final PlanForm planForm;
    private final ReportDocument reportDocument;
    private final Summaries summaries;
    private final EvidenceFiles files;
    private final WorkbookWriter workbooks;
    private final PdfWriter pdfs;
    private final WordWriter words;

    PackageContents(
            PlanForm planForm,
            ReportDocument reportDocument,
            Summaries summaries,
            EvidenceFiles files,
            WorkbookWriter workbooks,
            PdfWriter pdfs,
            WordWriter words) {
        this.planForm = planForm;
        this.reportDocument = reportDocument;
        this.summaries = summaries;
        this.files = files;
        this.workbooks = workbooks;
        this.pdfs = pdfs;
        this.words = words;
    }

    List<PackageEntry> of(CollegeKey key, StatisticsData data) {
        var entries = new ArrayList<PackageEntry>();
        summary(entries, key, data);
        visits(entries, data, "02校领导家访材料", true);
        visits(entries, data, "03学院家访材料", false);
        forms(entries, key, data);
        return entries;
    }

    private void summary(List<PackageEntry> entries, CollegeKey key, StatisticsData data) {
        var folder = ZipPath.of("01学院总结");
        var summary = summaries.of(key).content();
        var page = SummaryPage.of(data, summary);
        entries.add(PackageEntry.document(folder.with("总结.docx"), "", "学院总结", out -> words.write(page, out)));
        var number = 1;
        for (var file : files.of(SummaryFiles.owner(key))) {
            entries.add(PackageEntry.media(
                    folder.with("推文截图").with("推文" + number++ + ending(file)), "", "推文截图", files, file));
        }
        number = 1;
        for (var each : summary.cases()) {
            var casePage = SummaryPage.ofCase(each);
            entries.add(PackageEntry.document(
                    folder.with("案例").with("案例" + number++ + ".docx"),
                    "",
                    "成长成才案例",
                    out -> words.write(casePage, out)));
        }
    }

    private void visits(List<PackageEntry> entries, StatisticsData data, String folder, boolean schoolLeader) {
        var completed =
                data.lines().stream().filter(StatisticsLine::isCompleted).toList();
        var names =
                new StudentNames(completed.stream().map(StatisticsLine::student).toList());
        for (var line : completed) {
            if ((line.visit().visit().schoolLeader() != null) == schoolLeader) {
                var name = names.of(line.student());
                visit(entries, ZipPath.of(folder).with(name), name, line);
            }
        }
    }

    private void visit(List<PackageEntry> entries, ZipPath own, String name, StatisticsLine line) {
        var number = line.student().number();
        entries.add(PackageEntry.document(
                own.with("报告.docx"), number, "家访工作报告", out -> reportDocument.write(line.visit(), out)));
        var photo = 1;
        var media = 1;
        for (var file : line.files()) {
            if (file.kind() == EvidenceKind.PHOTO) {
                entries.add(PackageEntry.media(
                        own.with("图片").with(name + photo++ + ending(file)), number, "家访图片", files, file));
            } else {
                entries.add(PackageEntry.media(
                        own.with("音视频").with(name + media++ + ending(file)), number, "家访音视频", files, file));
            }
        }
    }

    private void forms(List<PackageEntry> entries, CollegeKey key, StatisticsData data) {
        var folder = ZipPath.of("04申报表与统计表");
        var plan = planForm.of(key);
        entries.add(PackageEntry.document(folder.with("家访计划申报表.xlsx"), "", "附件1", out -> workbooks.write(plan, out)));
        entries.add(PackageEntry.document(folder.with("家访计划申报表.pdf"), "", "附件1", out -> pdfs.write(plan, out)));
        for (var edition : Edition.values()) {
            var form = StatisticsForm.of(data, edition);
            entries.add(PackageEntry.document(
                    folder.with("走访统计表（" + edition.label() + "）.xlsx"), "", "附件2", out -> workbooks.write(form, out)));
        }
    }

    private static String ending(EvidenceFile file) {
        var dot = file.name().lastIndexOf('.');
        return ENDINGS.getOrDefault(
                file.mediaType(), dot < 0 ? "" : file.name().substring(dot).toLowerCase(Locale.ROOT));
    }
}
