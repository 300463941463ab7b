package org.homevisit.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.visit.DraftRuleTests.JSON;
import static org.homevisit.visit.Samples.TODAY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Target;
import org.homevisit.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CompletenessTests {

    private static final GivenEvidence.Given ALL = new GivenEvidence.Given(4, 1);

    @Test
    void wholeReportLacksNothing() {
        assertThat(missing(Mode.ONSITE, Target.CURRENT, Samples.report(), ALL)).isEmpty();
    }

    @Test
    void emptyReportNamesEverySectionAndFile() {
        assertThat(missing(Mode.ONSITE, Target.LOAN_OVERDUE, Report.EMPTY, new GivenEvidence.Given(0, 0)))
                .containsExactlyInAnyOrder(
                        "mode",
                        "startedAt",
                        "endedAt",
                        "place",
                        "visited",
                        "family",
                        "housing",
                        "hardshipCauses",
                        "guidance",
                        "narrative",
                        "familyOpinion",
                        "studentOpinion",
                        "analysis",
                        "measures",
                        "risk",
                        "outcome",
                        "reflection",
                        "nextRevisit.planned",
                        "informed.what",
                        "informed.who",
                        "informed.at",
                        "publicityConsent",
                        "graduate.employment",
                        "graduate.development",
                        "graduate.needs",
                        "loan.willing",
                        "loan.noticesGiven",
                        "evidence.photos",
                        "evidence.media");
    }

    /** One change of a whole report each, and the one field that is named for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"narrative":"短"}                                                         | narrative
            {"analysis":"短"}                                                          | analysis
            {"reflection":"短"}                                                        | reflection
            {"guidance":{"policy":"不足二十字","study":"学学学学学学学学学学学学学学学学学学学学","life":"生生生生生生生生生生生生生生生生生生生生"}} | guidance.policy
            {"guidance":{"study":"学学学学学学学学学学学学学学学学学学学学"}}             | guidance
            {"family":[{"relation":"父","age":50,"occupation":"务农"}]}                 | family[0].health
            {"family":[{"relation":"父","age":200,"occupation":"务农","health":"好"}]}  | family[0].age
            {"visited":[]}                                                             | visited
            {"visited":[{"name":"张","relation":"父"}]}                                | visited[0].phone
            {"measures":[{"text":"帮扶","owner":"某","dueDate":"2022-01-17"}]}          | measures[0].dueDate
            {"nextRevisit":{"planned":true,"mode":"PHONE"}}                            | nextRevisit.date
            {"nextRevisit":{"planned":true,"date":"2022-07-18"}}                       | nextRevisit.mode
            {"mode":"VIDEO"}                                                           | modeReason
            {"startedAt":"2022-01-09T10:00:00+08:00"}                                  | exceptionReason
            {"housing":" "}                                                            | housing
            {"hardshipCauses":[]}                                                      | hardshipCauses
            {"publicityConsent":null}                                                  | publicityConsent
            {"endedAt":"2022-01-18T09:00:00+08:00"}                                    | endedAt
            """)
    void oneThingMissingIsNamed(String change, String field) throws Exception {
        assertThat(missing(Mode.ONSITE, Target.CURRENT, changed(change), ALL)).containsExactly(field);
    }

    @Test
    void optionalPartsAreNotAskedFor() throws Exception {
        var report = changed("""
                {"performance":null,"incomeBand":null,"safetyEducation":[],"nextRevisit":{"planned":false}}""");

        assertThat(missing(Mode.ONSITE, Target.CURRENT, report, ALL)).isEmpty();
    }

    @Test
    void waiverStandsForTheMedia() throws Exception {
        var none = new GivenEvidence.Given(4, 0);

        assertThat(missing(Mode.ONSITE, Target.CURRENT, Samples.report(), none)).containsExactly("evidence.media");
        assertThat(missing(Mode.ONSITE, Target.CURRENT, changed("{\"mediaWaiver\":\"家长不同意\"}"), none))
                .isEmpty();
    }

    @Test
    void everyWordIsInBothBundles() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/visit", "messages/shared");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var wording = new VisitWording(messages);

        var handIn = handIn(Mode.ONSITE, Target.LOAN_OVERDUE, Report.EMPTY, new GivenEvidence.Given(0, 0));
        assertThat(new Completeness(null, null, Samples.CLOCK).missing(handIn)).allSatisfy(fault -> {
            assertThat(wording.chinese(fault.message())).isNotBlank();
            assertThat(wording.chinese(Findings.label(fault.field()))).isNotBlank();
            assertThat(messages.getMessage(Findings.label(fault.field()).key(), null, Locale.ENGLISH))
                    .isNotBlank();
        });
        assertThat(wording.chinese("visit.photosMissing", 4, 1)).isEqualTo("照片至少 4 张，现有 1 张");
        assertThat(messages.getMessage("visit.fourEyes", null, Locale.ENGLISH)).startsWith("You");
    }

    private static Report changed(String change) throws Exception {
        ObjectNode whole = JSON.valueToTree(Samples.report());
        whole.setAll((ObjectNode) JSON.readTree(change));
        return JSON.treeToValue(whole, Report.class);
    }

    private static List<String> missing(Mode mode, Target target, Report report, GivenEvidence.Given given) {
        return new Completeness(null, null, Samples.CLOCK)
                .missing(handIn(mode, target, report, given)).stream()
                        .map(Fault::field)
                        .toList();
    }

    private static HandIn handIn(Mode mode, Target target, Report report, GivenEvidence.Given given) {
        var owed = Samples.owed(mode, 4, true, report.waivesMedia());
        return new HandIn(Samples.visit(mode, target), report, Samples.campaign(), owed, given, TODAY);
    }
}
