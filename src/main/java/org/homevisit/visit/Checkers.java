package org.homevisit.visit;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who checks a report: the college's coordinators and leaders that had no part in the visit (design §2, four eyes). */
@Component
class Checkers {

    private final Accounts accounts;

    Checkers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** With nobody left in the college the centre checks. */
    boolean anyLeft(Visit visit) {
        return anyLeft(visit.college().college(), visit::tookPart);
    }

    boolean anyLeft(String college, Predicate<String> tookPart) {
        return Stream.of(Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER)
                .flatMap(group -> accounts.inGroup(group, college).stream())
                .anyMatch(account -> !tookPart.test(account.account()));
    }

    static boolean isOfCollege(Visit visit, Actor actor) {
        var college = visit.college().college();
        return actor.holds(Group.COLLEGE_COORDINATOR, college) || actor.holds(Group.COLLEGE_LEADER, college);
    }

    /** Throws 404 outside the scope, 403 when it is somebody else's to check. */
    void require(Visit visit, Actor actor) {
        var college = visit.college().college();
        if (!actor.reads(college) && !visit.names(actor.account())) {
            throw Refusal.notFound();
        }
        var ofCollege = isOfCollege(visit, actor);
        if (ofCollege && visit.tookPart(actor.account())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "visit.fourEyes");
        }
        if (!ofCollege && !(actor.is(Group.CENTRE) && !anyLeft(visit))) {
            throw Refusal.notAllowed();
        }
    }
}
