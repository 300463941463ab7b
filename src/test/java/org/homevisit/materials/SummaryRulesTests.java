package org.homevisit.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homevisit.shared.Fault;
import org.junit.jupiter.api.Test;

class SummaryRulesTests {

    @Test
    void aDraftMayBeEmpty() {
        assertThat(SummaryRules.wrong(Summary.EMPTY, "CS", Map.of())).isEmpty();
    }

    @Test
    void atHandInEveryMissingTextIsNamed() {
        assertThat(SummaryRules.missing(Summary.EMPTY))
                .extracting(Fault::field)
                .containsExactly("overview", "problems", "solutions");
    }

    @Test
    void textsOverTheirLengthAreNamedWithTheLimit() {
        var summary = new Summary("长".repeat(5_001), "长".repeat(5_000), null, List.of(), List.of());

        assertThat(SummaryRules.wrong(summary, "CS", Map.of()))
                .extracting(Fault::field)
                .containsExactly("overview");
    }

    @Test
    void aCaseOfAnotherCollegeAndAStrangeAddressAreRefused() {
        var summary = new Summary(
                null,
                null,
                null,
                List.of(new Summary.Post("标题", "javascript:alert(1)", null)),
                List.of(new Summary.StudentCase("999", "标题", null, null, null)));

        assertThat(SummaryRules.wrong(summary, "CS", Map.of()))
                .extracting(Fault::field)
                .containsExactly("posts[0].url", "cases[0].studentNumber");
    }
}
