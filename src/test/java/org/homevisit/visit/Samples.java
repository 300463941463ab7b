package org.homevisit.visit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CampaignState;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.Deadlines;
import org.homevisit.campaign.PhotoMinima;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Hardship;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Party;
import org.homevisit.plan.Target;
import org.homevisit.plan.VisitKind;
import org.homevisit.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The visits of these tests: winter of 2022, Tuesday noon, 18 January. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-18T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final OffsetDateTime NOW = OffsetDateTime.now(CLOCK);
    static final LocalDate TODAY = LocalDate.of(2022, 1, 18);
    static final CollegeKey CS = new CollegeKey("2022-winter", "CS");

    static final Actor VISITOR = actor("cs-visitor-1", "CS", Group.VISITOR);
    static final Actor COORDINATOR = actor("cs-coordinator", "CS", Group.COLLEGE_COORDINATOR);
    static final Actor LEADER = actor("cs-leader", "CS", Group.COLLEGE_LEADER);
    static final Actor SEAL = actor("cs-seal", "CS", Group.SEAL_KEEPER);
    static final Actor CENTRE = actor("centre", null, Group.CENTRE);
    static final Actor STRANGER = actor("me-coordinator", "ME", Group.COLLEGE_COORDINATOR);

    private Samples() {}

    static Actor actor(String account, @Nullable String college, Group group) {
        return new Actor(account, account, Set.of(group), college);
    }

    static Campaign campaign() {
        var at = NOW.plusDays(20);
        return new Campaign(
                "2022-winter",
                "2022年寒假家访",
                "",
                LocalDate.of(2022, 1, 10),
                LocalDate.of(2022, 2, 20),
                new Deadlines(at, at, at),
                new BigDecimal("0.01"),
                new PhotoMinima(4, 2, 0),
                true,
                List.of(),
                null,
                CampaignState.RUNNING,
                "centre",
                NOW,
                1);
    }

    static EvidenceRules.Owed owed(Mode mode, int minimum, boolean mediaRequired, boolean waived) {
        return new EvidenceRules.Owed(minimum, mediaRequired && !waived && mode != Mode.PHONE, mode == Mode.PHONE);
    }

    static Visit visit(Mode mode, Target target) {
        return visit(Ids.next(), mode, target, "191102034", 1);
    }

    static Visit visit(UUID id, Mode mode, Target target, String student, int number) {
        return new Visit(
                id,
                CS,
                student,
                "JF-2022-winter-CS-%03d".formatted(number),
                VisitState.PLANNED,
                1,
                true,
                false,
                mode,
                Party.GROUP,
                VisitKind.TARGETED,
                target,
                List.of(),
                Hardship.DIFFICULT,
                TODAY,
                List.of("cs-visitor-1", "cs-visitor-5"),
                null,
                owed(mode, 4, true, false),
                null,
                null,
                null,
                null);
    }

    /** Complete for a visit on site to a current student. */
    static Report report() {
        return new Report(
                Mode.ONSITE,
                null,
                NOW.minusHours(3),
                NOW.minusHours(2),
                null,
                "河南省平顶山市鲁山县张村12号",
                List.of(new Report.Visited("张建国", "父", "13800000001")),
                "成绩良好",
                List.of(new Report.FamilyMember("父", 50, "务农", "良好")),
                "自建房",
                IncomeBand.TO_3,
                List.of("因病"),
                new Report.Guidance("政".repeat(20), "思".repeat(20), "学".repeat(20), null, null, " "),
                List.of(SafetyTopic.LIFE),
                "纪".repeat(200),
                "无",
                "无",
                "析".repeat(50),
                List.of(new Report.Measure("学业帮扶", "cs-visitor-1", TODAY)),
                Risk.WATCH,
                "家长支持",
                "体".repeat(100),
                new Report.NextRevisit(true, TODAY.plusMonths(6), Mode.PHONE),
                new Report.Informed("信息用途", "张建国", NOW.minusHours(3)),
                null,
                PublicityConsent.NONE,
                null,
                null);
    }
}
