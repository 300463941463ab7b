package org.homevisit.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CampaignSlice
class OpeningACampaignTests {

    @Autowired
    OpenCampaign open;

    @Autowired
    AddCollege addCollege;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CollegeCampaigns participants;

    @Autowired
    Trail trail;

    @Autowired
    RecordedProcess process;

    @BeforeEach
    void school(@Autowired Colleges colleges, @Autowired Students students, @Autowired Accounts accounts) {
        School.opens(colleges, students, accounts);
        process.forget();
    }

    @Test
    void whatIsLeftOpenIsAsTheFoundingNoticeSays() {
        open.open(School.winter(), School.CENTRE);

        assertThat(campaigns.get(School.WINTER))
                .returns("家校对接·共促成长", Campaign::theme)
                .returns(new BigDecimal("0.01"), Campaign::minCoverage)
                .returns(new PhotoMinima(4, 2, 0), Campaign::photoMinima)
                .returns(true, Campaign::mediaRequired)
                .returns(List.of("P3D", "P1D", "PT2H"), Campaign::reminderOffsets)
                .returns(CampaignState.RUNNING, Campaign::state)
                .satisfies(campaign -> assertThat(campaign.notice())
                        .contains("关于开展2022年寒假家访的通知", "不少于学院总人数的1%", "2022年1月9日12:00", "实地家访不少于4张"));
        assertThat(process.calls).containsExactly("open 2022-winter");
    }

    @Test
    void eachCollegeStartsWithItsHeadCountFrozen() {
        open.open(School.winter(), School.CENTRE);

        assertThat(participants.of(School.WINTER))
                .extracting(CollegeCampaign::key, CollegeCampaign::headCount, CollegeCampaign::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(School.CS, 800, CollegeState.PLANNING),
                        org.assertj.core.groups.Tuple.tuple(School.ME, 600, CollegeState.PLANNING));
        assertThat(participants.get(School.CS).minimum(new BigDecimal("0.01"))).isEqualTo(8);
        assertThat(trail.of(new Subject("campaign", School.WINTER)))
                .extracting(TrailEntry::task)
                .containsExactly("open");
    }

    @Test
    void everyWrongFieldIsNamed() {
        var refusal = catchThrowableOfType(Refusal.class, () -> open.open(School.wrongEverywhere(), School.CENTRE));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE_VIOLATED);
        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "code",
                        "name",
                        "theme",
                        "visitTo",
                        "materialsDeadline",
                        "paperDeadline",
                        "minCoverage",
                        "photoMinima.ONSITE",
                        "photoMinima.PHONE",
                        "reminderOffsets[1]",
                        "reminderOffsets[2]",
                        "colleges[1]",
                        "notice");
        assertThat(process.calls).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        var nothing =
                new NewCampaign(null, " ", null, null, null, null, null, null, null, null, null, null, null, null);

        var refusal = catchThrowableOfType(Refusal.class, () -> open.open(nothing, School.CENTRE));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "code", "name", "visitFrom", "visitTo", "planDeadline", "materialsDeadline", "paperDeadline");
    }

    @Test
    void aCodeIsTakenOnce() {
        open.open(School.winter(), School.CENTRE);

        var refusal = catchThrowableOfType(Refusal.class, () -> open.open(School.winter(), School.CENTRE));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.faults()).extracting(Fault::value).containsExactly(School.WINTER);
    }

    @Test
    void onlyTheCentreOpens() {
        var refusal = catchThrowableOfType(Refusal.class, () -> open.open(School.winter(), School.COORDINATOR));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void aForgottenCollegeIsAddedOnce() {
        open.open(School.winter(), School.CENTRE);
        var art = new CollegeKey(School.WINTER, "ART");

        addCollege.add(art, School.CENTRE);

        assertThat(participants.get(art)).returns(0, CollegeCampaign::headCount);
        assertThat(process.calls).endsWith("add 2022-winter/ART");
        assertThat(catchThrowableOfType(Refusal.class, () -> addCollege.add(art, School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> addCollege.add(new CollegeKey(School.WINTER, "XX"), School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
