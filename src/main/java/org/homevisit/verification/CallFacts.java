package org.homevisit.verification;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.plan.Mode;
import org.homevisit.shared.CaseFacts;
import org.homevisit.visit.Report;
import org.homevisit.visit.Reports;
import org.homevisit.visit.Visit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the caller of the centre sees; the family's number is clear while the call is open (design §2). */
@Component
class CallFacts implements CaseFacts {

    private final Calls calls;
    private final Reports reports;
    private final Students students;
    private final Accounts accounts;
    private final Colleges colleges;
    private final MessageSource messages;

    CallFacts(
            Calls calls,
            Reports reports,
            Students students,
            Accounts accounts,
            Colleges colleges,
            MessageSource messages) {
        this.calls = calls;
        this.reports = reports;
        this.students = students;
        this.accounts = accounts;
        this.colleges = colleges;
        this.messages = messages;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(AnswerCall.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var call = calls.get(UUID.fromString(String.valueOf(variables.get("callId"))));
        var found = reports.get(call.visitId());
        var student = students.find(call.studentNumber()).orElseThrow();
        var report = found.report();
        var visitedOn = day(report.startedAt());
        var mode = mode(report, found.visit());
        var visitors = visitors(found.visit());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("studentName", student.name());
        facts.put("collegeName", colleges.get(call.college().college()).name());
        facts.put("visitedOn", visitedOn);
        facts.put("mode", mode.label());
        facts.put("visitors", visitors);
        facts.put("phone", phone(report, student));
        facts.put(
                "script",
                messages.getMessage(
                        "verification.script",
                        new Object[] {visitedOn, mode.label(), visitors},
                        Locale.SIMPLIFIED_CHINESE));
        return facts;
    }

    private static String day(OffsetDateTime startedAt) {
        return startedAt == null ? "" : startedAt.toLocalDate().toString();
    }

    private static Mode mode(Report report, Visit visit) {
        return report.mode() == null ? visit.mode() : report.mode();
    }

    private String visitors(Visit visit) {
        var people = accounts.findAll(visit.people());
        return visit.people().stream()
                .map(account ->
                        people.containsKey(account) ? people.get(account).name() : account)
                .collect(joining("、"));
    }

    private static String phone(Report report, Student student) {
        return report.visited().stream()
                .map(Report.Visited::phone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Objects.requireNonNullElse(student.contactPhone(), ""));
    }
}
