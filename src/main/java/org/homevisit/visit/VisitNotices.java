package org.homevisit.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are told about visits; tasks that come to them are told by the engine. */
@Component
class VisitNotices {

    private final Outbox outbox;
    private final Students students;
    private final Accounts accounts;
    private final VisitWording wording;

    VisitNotices(Outbox outbox, Students students, Accounts accounts, VisitWording wording) {
        this.outbox = outbox;
        this.students = students;
        this.accounts = accounts;
        this.wording = wording;
    }

    /** One notice for each person a college's visits name, however many they are. */
    void named(List<Visit> visits) {
        var students = namesOf(visits);
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        for (var visit : visits) {
            for (var person : visit.people()) {
                byPerson.computeIfAbsent(person, each -> new ArrayList<>())
                        .add(students.get(visit.studentNumber()) + " "
                                + (visit.plannedDate() == null ? "" : visit.plannedDate()));
            }
        }
        var about = visits.get(0).college().businessKey();
        outbox.post(byPerson.entrySet().stream()
                .map(entry -> new Notice(
                        entry.getKey(),
                        wording.chinese("visit.notice.named", entry.getValue().size()),
                        about,
                        String.join("\n", entry.getValue())))
                .toList());
    }

    /** To who handed in, the others of the visit and the coordinators. */
    void returned(Visit visit, String remarks) {
        var to = new LinkedHashSet<>(visit.people());
        if (visit.handedInBy() != null) {
            to.add(visit.handedInBy());
        }
        to.addAll(ofCollege(visit, Group.COLLEGE_COORDINATOR));
        post(to, "visit.notice.returned", visit, remarks);
    }

    void reopened(Visit visit, String reason) {
        var to = new LinkedHashSet<>(visit.people());
        to.addAll(ofCollege(visit, Group.COLLEGE_COORDINATOR));
        post(to, "visit.notice.reopened", visit, reason);
    }

    /** To those whom a plan change has newly named. */
    void joined(Visit visit, List<String> people) {
        post(
                people,
                "visit.notice.joined",
                visit,
                visit.plannedDate() == null ? null : String.valueOf(visit.plannedDate()));
    }

    void cancelled(Visit visit, String reason) {
        post(visit.people(), "visit.notice.cancelled", visit, reason);
    }

    /** A report of urgent risk reaches the college's leaders at once, checked or not (domain §2.3 六). */
    void urgent(Visit visit, @Nullable String analysis) {
        post(ofCollege(visit, Group.COLLEGE_LEADER), "visit.notice.urgent", visit, analysis);
    }

    private void post(Collection<String> to, String key, Visit visit, @Nullable String body) {
        var subject = wording.chinese(key, namesOf(List.of(visit)).get(visit.studentNumber()), visit.number());
        outbox.post(to.stream()
                .map(account -> new Notice(account, subject, visit.businessKey(), body))
                .toList());
    }

    private List<String> ofCollege(Visit visit, Group group) {
        return accounts.inGroup(group, visit.college().college()).stream()
                .map(Account::account)
                .toList();
    }

    private Map<String, String> namesOf(List<Visit> visits) {
        var numbers = visits.stream().map(Visit::studentNumber).toList();
        var known =
                students.findAll(numbers).values().stream().collect(Collectors.toMap(Student::number, Student::name));
        return numbers.stream()
                .distinct()
                .collect(Collectors.toMap(number -> number, number -> known.getOrDefault(number, number)));
    }
}
