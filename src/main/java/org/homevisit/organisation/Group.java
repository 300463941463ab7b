package org.homevisit.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do; the ids are those of the engine's groups. */
public enum Group {
    CENTRE("centre", "资助中心"),
    SCHOOL_LEADER("school-leader", "校领导"),
    COLLEGE_COORDINATOR("college-coordinator", "协调员"),
    COLLEGE_LEADER("college-leader", "学院领导"),
    SEAL_KEEPER("seal-keeper", "印章管理员"),
    VISITOR("visitor", "家访人员"),
    CAMUNDA_ADMIN("camunda-admin", "系统管理员");

    private final String id;
    private final String label;

    Group(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    /** The Chinese word for who holds it. */
    public String label() {
        return label;
    }

    /** Whether its holders act for one college; the others act for the whole school. */
    public boolean ofCollege() {
        return this == COLLEGE_COORDINATOR || this == COLLEGE_LEADER || this == SEAL_KEEPER || this == VISITOR;
    }

    public static Optional<Group> byId(String id) {
        return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
    }
}
