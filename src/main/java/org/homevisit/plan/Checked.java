package org.homevisit.plan;

import java.util.List;
import java.util.Map;
import org.homevisit.organisation.Student;
import org.homevisit.shared.Fault;

/** A plan with the answers of its checks and every field that keeps it from being handed in. */
public record Checked(List<PlanCheck> checks, List<Fault> faults, Map<String, Student> students, int minimum) {

    public boolean isComplete() {
        return checks.stream().allMatch(PlanCheck::ok);
    }
}
