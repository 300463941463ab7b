package org.homevisit.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homevisit.organisation.Student;
import org.homevisit.shared.Fault;

/** What was found in a plan, before the decision table says which of it matters. */
record Findings(
        Plan plan,
        Map<String, Student> students,
        Coverage coverage,
        List<Fault> cells,
        List<Integer> notAgreed,
        int headCount,
        int minimum,
        BigDecimal rate) {

    PlanRules.Facts facts() {
        return new PlanRules.Facts(
                planned(),
                minimum,
                coverage.missingGrades().size(),
                coverage.missingLevels().size(),
                plan.uncoveredReason() != null,
                notAgreed.size(),
                cells.size(),
                plan.scheme() != null,
                onsite() > 0,
                plan.safetyPlan() != null);
    }

    int planned() {
        return plan.lines().size();
    }

    long onsite() {
        return plan.rows().stream().filter(row -> row.mode() == Mode.ONSITE).count();
    }

    /** The fields to mend for a rule that is not satisfied. */
    List<Fault> faults(String rule) {
        return switch (rule) {
            case "coverage" ->
                List.of(Fault.of("visits", planned(), "plan.fault.coverage", minimum, planned(), minimum - planned()));
            case "grades" ->
                List.of(Fault.at(
                        "uncoveredReason",
                        "plan.fault.grades",
                        joined(coverage.missingGrades().stream().map(String::valueOf))));
            case "levels" ->
                List.of(Fault.at(
                        "uncoveredReason",
                        "plan.fault.levels",
                        joined(coverage.missingLevels().stream().map(level -> level.label()))));
            case "schoolLeader" ->
                notAgreed.stream()
                        .map(index -> Fault.at(
                                "visits[" + index + "].schoolLeaderAgreed", "plan.fault.schoolLeader", index + 1))
                        .toList();
            case "cells" -> cells;
            case "scheme" -> List.of(Fault.at("scheme", "plan.fault.scheme"));
            case "safetyPlan" -> List.of(Fault.at("safetyPlan", "plan.fault.safetyPlan", onsite()));
            default -> List.of(Fault.at("visits", "plan.fault.other", rule));
        };
    }

    static String joined(Stream<String> names) {
        return String.join("、", names.toList());
    }
}
