package org.homevisit.engine.access;

import java.util.List;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Group;
import org.springframework.stereotype.Component;

/** The colleges a person sees in the engine: the own one; all of them for the centre and school leaders (design §3.1). */
@Component
public class Tenants {

    private final Colleges colleges;

    Tenants(Colleges colleges) {
        this.colleges = colleges;
    }

    public List<String> of(Actor actor) {
        if (actor.isOneOf(Group.CENTRE, Group.SCHOOL_LEADER)) {
            return colleges.all().stream().map(College::code).toList();
        }
        return actor.college() == null ? List.of() : List.of(actor.college());
    }
}
