package org.homevisit.revisit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.springframework.stereotype.Component;

/** Revisits as a person may see them. */
@Component
public class ReadRevisits {

    private final Revisits revisits;
    private final RevisitAccess access;
    private final Students students;
    private final ProposeRevisit propose;

    ReadRevisits(Revisits revisits, RevisitAccess access, Students students, ProposeRevisit propose) {
        this.revisits = revisits;
        this.access = access;
        this.students = students;
        this.propose = propose;
    }

    /** Earliest due first. */
    public Page<RevisitDetails> all(PageRequest page, Actor actor) {
        var all = revisits.readBy(actor);
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        var names = students.findAll(
                shown.stream().map(Revisit::studentNumber).distinct().toList());
        return new Page<>(
                shown.stream()
                        .map(revisit -> {
                            var student = names.get(revisit.studentNumber());
                            return details(revisit, student == null ? revisit.studentNumber() : student.name());
                        })
                        .toList(),
                all.size());
    }

    /** Throws 404. */
    public Revisit one(UUID revisitId, Actor actor) {
        var revisit = revisits.get(revisitId);
        access.requireReader(revisit, actor);
        return revisit;
    }

    private RevisitDetails details(Revisit revisit, String studentName) {
        return new RevisitDetails(
                revisit.id(),
                revisit.college(),
                revisit.studentNumber(),
                studentName,
                revisit.dueAt(),
                revisit.state(),
                revisit.plannedMode(),
                revisit.visitors(),
                revisit.visitId(),
                revisit.follows(),
                revisit.report(),
                revisit.state() == RevisitState.DUE
                        ? propose.after(
                                revisit.report().date(), revisit.report().risk())
                        : null,
                revisit.handedInBy(),
                revisit.handedInAt(),
                revisit.endReason());
    }
}
