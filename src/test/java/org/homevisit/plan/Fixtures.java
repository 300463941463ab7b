package org.homevisit.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homevisit.TestDatabase;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CampaignState;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.Deadlines;
import org.homevisit.campaign.PhotoMinima;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Hardship;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentStatus;
import org.homevisit.organisation.VisitorRole;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The people, students and rows that the plan's tests speak of. */
final class Fixtures {

    static final CollegeKey KEY = new CollegeKey("2022-winter", "CS");
    static final Actor COORDINATOR = actor("cs-coordinator", Group.COLLEGE_COORDINATOR, "CS");
    static final Actor LEADER = actor("cs-leader", Group.COLLEGE_LEADER, "CS");
    static final Actor SEAL = actor("cs-seal", Group.SEAL_KEEPER, "CS");
    static final Actor CENTRE = actor("centre", Group.CENTRE, null);
    static final Actor PRESIDENT = actor("president", Group.SCHOOL_LEADER, null);
    static final OffsetDateTime NOON = OffsetDateTime.parse("2021-12-29T12:00:00+08:00");

    private Fixtures() {}

    static Actor actor(String account, Group group, String college) {
        return new Actor(account, account, Set.of(group), college);
    }

    static Campaign campaign() {
        return new Campaign(
                KEY.campaign(),
                "2022年寒假家访",
                "家校对接·共促成长",
                LocalDate.of(2022, 1, 10),
                LocalDate.of(2022, 2, 20),
                new Deadlines(NOON, NOON, NOON),
                new BigDecimal("0.01"),
                new PhotoMinima(4, 2, 0),
                true,
                List.of(),
                null,
                CampaignState.RUNNING,
                "centre",
                NOON,
                0);
    }

    static CollegeCampaign college(CollegeState state, int round, int headCount) {
        return new CollegeCampaign(
                KEY,
                "信息工程学院",
                state,
                round,
                headCount,
                new Deadlines(NOON, NOON, NOON),
                0,
                null,
                null,
                null,
                false,
                false,
                false);
    }

    static Student student(String number, int grade, Level level) {
        return new Student(
                number,
                "学生" + number,
                "女",
                "CS",
                level,
                grade,
                "软件工程",
                "软件工程1班",
                null,
                StudentStatus.CURRENT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Account account(String account, String college, Group group) {
        return new Account(account, null, account, college, VisitorRole.COUNSELLOR, Set.of(group), null, null, true);
    }

    static PlanRow row(String student) {
        return new PlanRow(
                student,
                Target.CURRENT,
                List.of(Concern.HARDSHIP),
                Hardship.DIFFICULT,
                "河南省平顶山市鲁山县",
                "张良镇营西村12号",
                "张某",
                "父",
                "13800001234",
                Mode.ONSITE,
                Party.GROUP,
                VisitKind.TARGETED,
                LocalDate.of(2022, 1, 18),
                List.of("cs-visitor-1", "cs-visitor-2"),
                null,
                false,
                null,
                "了解复学意愿，宣讲国家助学贷款",
                null);
    }

    static PlanRow bare(String student) {
        return new PlanRow(
                student, null, List.of(), null, null, null, null, null, null, null, null, null, null, List.of(), null,
                false, null, null, null);
    }

    static PlanRow withLeader(PlanRow row, String leader, boolean agreed) {
        return new PlanRow(
                row.studentNumber(),
                row.target(),
                row.concerns(),
                row.hardship(),
                row.region(),
                row.address(),
                row.contactName(),
                row.contactRelation(),
                row.contactPhone(),
                row.mode(),
                row.party(),
                row.kind(),
                row.plannedDate(),
                row.visitors(),
                leader,
                agreed,
                row.revisitOf(),
                row.purpose(),
                row.note());
    }

    static Plan plan(int version, PlanRow... rows) {
        return new Plan(
                KEY,
                "实施方案",
                "安全预案",
                null,
                version,
                Stream.of(rows).map(row -> new PlanLine(row, null, null)).toList());
    }

    static PlanWording wording() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/plan");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new PlanWording(messages);
    }

    /** One database for all tests of this module, emptied for each. */
    static DataSource database() {
        var jdbc = new JdbcTemplate(Database.SOURCE);
        List.of("plan_change", "plan_objection", "plan_row", "plan")
                .forEach(table -> jdbc.update("delete from " + table));
        return Database.SOURCE;
    }

    private static final class Database {
        static final DataSource SOURCE = create();

        private static DataSource create() {
            var address = TestDatabase.chosen().create("plan_module");
            var source = new SingleConnectionDataSource(address.url(), address.user(), "", true);
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__plan.sql")).execute(source);
            return source;
        }
    }

    /** The seeded decision table in words. */
    static List<PlanRules.Verdict> seededRules(PlanRules.Facts facts) {
        return List.of(
                new PlanRules.Verdict("coverage", facts.planned() >= facts.minimum()),
                new PlanRules.Verdict("grades", facts.missingGrades() == 0 || facts.reasonGiven()),
                new PlanRules.Verdict("levels", facts.missingLevels() == 0 || facts.reasonGiven()),
                new PlanRules.Verdict("schoolLeader", facts.leadersNotAgreed() == 0),
                new PlanRules.Verdict("cells", facts.cellsMissing() == 0),
                new PlanRules.Verdict("scheme", facts.schemeGiven()),
                new PlanRules.Verdict("safetyPlan", !facts.safetyPlanOwed() || facts.safetyPlanGiven()));
    }
}
