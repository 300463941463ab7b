package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRules;
import org.homevisit.revisit.IntervalRules;
import org.homevisit.verification.SampleRules;
import org.homevisit.visit.EvidenceRules;
import org.homevisit.visit.EvidenceRules.Owed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineSlice
class DecisionsTests {

    private static final PlanRules.Facts GOOD = new PlanRules.Facts(8, 8, 0, 0, false, 0, 0, true, true, true);

    @Autowired
    private PlanRules planRules;

    @Autowired
    private EvidenceRules evidenceRules;

    @Autowired
    private SampleRules sampleRules;

    @Autowired
    private IntervalRules intervalRules;

    @Test
    void completePlanPasses() {
        assertThat(planRules.check(GOOD))
                .extracting(PlanRules.Verdict::rule)
                .containsExactly("coverage", "grades", "levels", "schoolLeader", "cells", "scheme", "safetyPlan");
        assertThat(planRules.check(GOOD)).allMatch(PlanRules.Verdict::ok);
    }

    @Test
    void emptyPlanFailsEverywhere() {
        assertThat(planRules.check(new PlanRules.Facts(7, 8, 1, 1, false, 1, 1, false, true, false)))
                .noneMatch(PlanRules.Verdict::ok);
    }

    @Test
    void reasonExcusesWhatIsNotCovered() {
        assertThat(planRules.check(new PlanRules.Facts(8, 8, 2, 1, true, 0, 0, true, false, false)))
                .allMatch(PlanRules.Verdict::ok);
    }

    @Test
    void evidenceFollowsTheMode() {
        assertThat(evidenceRules.owed(Mode.ONSITE, 4, true, false)).isEqualTo(new Owed(4, true, false));
        assertThat(evidenceRules.owed(Mode.VIDEO, 2, true, true)).isEqualTo(new Owed(2, false, false));
        assertThat(evidenceRules.owed(Mode.PHONE, 0, false, false)).isEqualTo(new Owed(0, false, true));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "10,1", "11,2", "20,2", "21,3", "400,40"})
    void oneTenthIsCalled(int completed, int size) {
        assertThat(sampleRules.size(completed)).isEqualTo(size);
    }

    @Test
    void riskProposesTheInterval() {
        assertThat(intervalRules.months("URGENT")).isEqualTo(1);
        assertThat(intervalRules.months("WARNING")).isEqualTo(3);
        assertThat(intervalRules.months("WATCH")).isEqualTo(6);
        assertThat(intervalRules.months("NONE")).isNull();
    }
}
