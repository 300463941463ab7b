package org.homevisit.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person who acts. Controllers take one as a parameter; use cases get it from them. */
public record Actor(
        String account,
        String name,
        Set<Group> groups,
        @Nullable String college) {

    public boolean is(Group group) {
        return groups.contains(group);
    }

    public boolean isOneOf(Group... wanted) {
        for (var group : wanted) {
            if (groups.contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this person holds the group in this college; the centre's scope is all colleges. */
    public boolean holds(Group group, String ofCollege) {
        return is(group) && (group == Group.CENTRE || ofCollege.equals(college));
    }

    /** Coordinator, leader or seal keeper of the college, or the centre (design §2, who may read). */
    public boolean reads(String ofCollege) {
        return is(Group.CENTRE)
                || (ofCollege.equals(college)
                        && isOneOf(Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER, Group.SEAL_KEEPER));
    }
}
