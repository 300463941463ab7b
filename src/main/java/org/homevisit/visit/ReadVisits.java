package org.homevisit.visit;

import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of visits as a person may see them. */
@Component
public class ReadVisits {

    private final Visits visits;
    private final CollegeCampaigns colleges;
    private final Students students;
    private final GivenEvidence given;

    ReadVisits(Visits visits, CollegeCampaigns colleges, Students students, GivenEvidence given) {
        this.visits = visits;
        this.colleges = colleges;
        this.students = students;
        this.given = given;
    }

    /** Whole for those who read the college; visitors and school leaders find their own visits (design §2). */
    public Page<VisitSummary> of(CollegeKey key, PageRequest page, Actor actor) {
        colleges.get(key);
        var all = visits.of(key);
        if (actor.reads(key.college())) {
            return page(all, page);
        }
        var own = all.stream().filter(visit -> visit.names(actor.account())).toList();
        if (own.isEmpty() && !key.college().equals(actor.college())) {
            throw Refusal.notFound();
        }
        return page(own, page);
    }

    /** Those that name the person, in every campaign. */
    public Page<VisitSummary> mine(PageRequest page, Actor actor) {
        return page(visits.ofPerson(actor.account()), page);
    }

    private Page<VisitSummary> page(List<Visit> all, PageRequest page) {
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        var names = students.findAll(
                shown.stream().map(Visit::studentNumber).distinct().toList());
        var evidence = given.of(shown);
        return new Page<>(
                shown.stream()
                        .map(visit -> summary(visit, names, evidence.get(visit.id())))
                        .toList(),
                all.size());
    }

    private static VisitSummary summary(
            Visit visit, Map<String, Student> students, GivenEvidence.@Nullable Given evidence) {
        var student = students.get(visit.studentNumber());
        return summary(
                visit,
                student == null ? visit.studentNumber() : student.name(),
                evidence == null ? new GivenEvidence.Given(0, 0) : evidence);
    }

    static VisitSummary summary(Visit visit, String studentName, GivenEvidence.Given evidence) {
        return new VisitSummary(
                visit.id(),
                visit.number(),
                visit.studentNumber(),
                studentName,
                visit.mode(),
                visit.state(),
                visit.plannedDate(),
                visit.visitors(),
                visit.owed().photos(),
                evidence.photos(),
                evidence.media() > 0,
                visit.round());
    }
}
