package org.homevisit.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do; the ids are those of the engine's groups. */
public enum Group {
    CENTRE("centre"),
    SCHOOL_LEADER("school-leader"),
    COLLEGE_COORDINATOR("college-coordinator"),
    COLLEGE_LEADER("college-leader"),
    SEAL_KEEPER("seal-keeper"),
    VISITOR("visitor"),
    CAMUNDA_ADMIN("camunda-admin");

    private final String id;

    Group(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether its holders act for one college; the others act for the whole school. */
    public boolean ofCollege() {
        return this == COLLEGE_COORDINATOR || this == COLLEGE_LEADER || this == SEAL_KEEPER || this == VISITOR;
    }

    public static Optional<Group> byId(String id) {
        return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
    }
}
