package org.homevisit.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The students of the school. */
@Component
public class Students {

    public Optional<Student> find(String number) {
        throw new UnsupportedOperationException();
    }

    /** By student number; unknown ones are absent. */
    public Map<String, Student> findAll(Collection<String> numbers) {
        throw new UnsupportedOperationException();
    }

    /** Students CURRENT of each college: the head count at the start of a campaign. */
    public Map<String, Integer> countCurrentByCollege() {
        throw new UnsupportedOperationException();
    }

    /** Each grade and level with CURRENT students of a college, and how many. */
    public List<Cohort> currentCohorts(String college) {
        throw new UnsupportedOperationException();
    }
}
