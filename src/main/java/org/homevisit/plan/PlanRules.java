package org.homevisit.plan;

import java.util.List;

/** The decision table of the plan's checks (PlanCheck); which rules block, and on what. */
public interface PlanRules {

    /** Whether each rule is satisfied by the facts. */
    List<Verdict> check(Facts facts);

    /** What the table decides on; counts are rows, missing ones are names a person reads. */
    record Facts(
            int planned,
            int minimum,
            int missingGrades,
            int missingLevels,
            boolean reasonGiven,
            int leadersNotAgreed,
            int cellsMissing,
            boolean schemeGiven,
            boolean safetyPlanOwed,
            boolean safetyPlanGiven) {}

    record Verdict(String rule, boolean ok) {}
}
