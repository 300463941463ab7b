package org.homevisit.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.Map;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@CampaignSlice
class SeeingACampaignTests {

    private static final PageRequest FIRST = PageRequest.of(null, null);

    @Autowired
    ReadCampaigns read;

    @Autowired
    ReadTrail trail;

    @Autowired
    CampaignFacts facts;

    @MockitoBean
    CollegeFigures figures;

    @BeforeEach
    void aRunningCampaign(
            @Autowired OpenCampaign open,
            @Autowired Colleges colleges,
            @Autowired Students students,
            @Autowired Accounts accounts) {
        School.opens(colleges, students, accounts);
        given(figures.of(any())).willReturn(Map.of(School.CS, new CollegeFigures.Figures(20, 9)));
        open.open(School.winter(), School.CENTRE);
    }

    @Test
    void theCentreAndSchoolLeadersSeeEveryCollege() {
        assertThat(read.one(School.WINTER, School.CENTRE).colleges()).hasSize(2);
        assertThat(read.all(FIRST, School.PRESIDENT).content().get(0).colleges())
                .hasSize(2);
    }

    @Test
    void aCollegeSeesItsOwnRow() {
        assertThat(read.one(School.WINTER, School.VISITOR).colleges())
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.college().key()).isEqualTo(School.CS);
                    assertThat(standing.figures().planned()).isEqualTo(20);
                    assertThat(standing.coverage()).isEqualByComparingTo("0.01125");
                });
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void othersSeeNothing(Actor outsider) {
        assertThat(read.all(FIRST, outsider).content()).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> read.one(School.WINTER, outsider))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    static Actor[] outsiders() {
        return new Actor[] {School.ADMIN, new Actor("art-coordinator", "协调员", School.COORDINATOR.groups(), "ART")};
    }

    @Test
    void theTrailIsForWhoReadsTheCollege() {
        assertThat(trail.of(School.CS, FIRST, School.COORDINATOR).content()).isEmpty();
        for (var outsider : new Actor[] {School.VISITOR, School.OTHER_COORDINATOR, School.PRESIDENT}) {
            assertThat(catchThrowableOfType(Refusal.class, () -> trail.of(School.CS, FIRST, outsider))
                            .kind())
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void theSummarysFormShowsEveryCollege() {
        var shown = facts.of("UserTask_CompileCampaignSummary", Map.of("campaignCode", School.WINTER));

        assertThat(shown)
                .containsEntry("campaignName", "2022年寒假家访")
                .containsEntry("summaryLink", "/api/campaigns/2022-winter/summary");
        assertThat(shown.get("colleges"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(Map.of("college", "信息工程学院", "state", "填报计划", "coverage", "1.125%", "late", "无"));
    }
}
