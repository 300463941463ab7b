package org.homevisit.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homevisit.plan.PlanRules;
import org.springframework.stereotype.Component;

/** The table lists what fails; what it does not list passes. */
@Component
class DmnPlanRules implements PlanRules {

    static final String TABLE = "PlanCheck";

    private static final List<String> RULES =
            List.of("coverage", "grades", "levels", "schoolLeader", "cells", "scheme", "safetyPlan");

    private final Decisions decisions;

    DmnPlanRules(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Verdict> check(Facts facts) {
        var failed = Set.copyOf(decisions.ask(TABLE, inputs(facts)).<String>collectEntries("failed"));
        return RULES.stream()
                .map(rule -> new Verdict(rule, !failed.contains(rule)))
                .toList();
    }

    private static Map<String, Object> inputs(Facts facts) {
        return Map.of(
                "planned", facts.planned(),
                "minimum", facts.minimum(),
                "missingGrades", facts.missingGrades(),
                "missingLevels", facts.missingLevels(),
                "reasonGiven", facts.reasonGiven(),
                "leadersNotAgreed", facts.leadersNotAgreed(),
                "cellsMissing", facts.cellsMissing(),
                "schemeGiven", facts.schemeGiven(),
                "safetyPlanOwed", facts.safetyPlanOwed(),
                "safetyPlanGiven", facts.safetyPlanGiven());
    }
}
