package org.homevisit.visit;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.Campaigns;
import org.homevisit.document.WordPage;
import org.homevisit.document.WordWriter;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.review.Trail;
import org.springframework.stereotype.Component;

/** Writes 附件3 of one student as Word; the same report gives the same bytes. Who may download it is the caller's rule. */
@Component
public class ReportDocument {

    private final Campaigns campaigns;
    private final Colleges colleges;
    private final Students students;
    private final Accounts accounts;
    private final EvidenceFiles files;
    private final Trail trail;
    private final VisitWording wording;
    private final WordWriter writer;

    ReportDocument(
            Campaigns campaigns,
            Colleges colleges,
            Students students,
            Accounts accounts,
            EvidenceFiles files,
            Trail trail,
            VisitWording wording,
            WordWriter writer) {
        this.campaigns = campaigns;
        this.colleges = colleges;
        this.students = students;
        this.accounts = accounts;
        this.files = files;
        this.trail = trail;
        this.wording = wording;
        this.writer = writer;
    }

    /** The stream stays open. */
    public void write(VisitReport saved, OutputStream out) {
        var visit = saved.visit();
        var people = new LinkedHashSet<>(visit.people());
        saved.report().measures().stream()
                .map(Report.Measure::owner)
                .filter(Objects::nonNull)
                .forEach(people::add);
        var source = new PaperSource(
                campaigns.find(visit.college().campaign()).map(Campaign::name).orElse(""),
                colleges.find(visit.college().college()).map(College::name).orElse(""),
                visit,
                saved.report(),
                students.find(visit.studentNumber()).orElse(null),
                accounts.findAll(people),
                files.of(visit.owner()),
                trail.of(visit.subject()));
        writer.write(page(source), out);
    }

    private WordPage page(PaperSource source) {
        var words = new PaperWords(wording, source.people());
        var visit = source.visit();
        var title = source.campaignName().endsWith("家访") ? "titleAfterVisit" : "title";
        var page = WordPage.of(words.word(title, source.campaignName()))
                .line(
                        words.labelled("college", source.collegeName()),
                        words.labelled(
                                "bundle", words.word(visit.schoolLeader() == null ? "byCollege" : "bySchoolLeader")),
                        words.labelled("number", visit.number()));
        page = StudentPart.add(page, source, words);
        page = VisitPart.add(page, source, words);
        page = FamilyPart.add(page, source, words);
        page = FollowUpPart.add(page, source, words);
        return EvidencePart.add(page, source, words);
    }
}
