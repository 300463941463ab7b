package org.homevisit.plan;

import static org.homevisit.plan.PlanWording.CHINESE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.FormSheet;
import org.homevisit.document.Labelled;
import org.homevisit.document.OfficialForm;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Students;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.springframework.stereotype.Component;

/** 附件1 《家访计划申报表》 of a college as data, for workbook and PDF alike (domain §2.1). */
@Component
public class PlanForm {

    private final CollegeCampaigns colleges;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Students students;
    private final Accounts accounts;
    private final Trail trail;
    private final PlanWording wording;

    PlanForm(
            CollegeCampaigns colleges,
            Campaigns campaigns,
            Plans plans,
            Students students,
            Accounts accounts,
            Trail trail,
            PlanWording wording) {
        this.colleges = colleges;
        this.campaigns = campaigns;
        this.plans = plans;
        this.students = students;
        this.accounts = accounts;
        this.trail = trail;
        this.wording = wording;
    }

    public OfficialForm of(CollegeKey key) {
        var college = colleges.get(key);
        var campaign = campaigns.get(key.campaign());
        var plan = plans.get(key);
        var rows = plan.rows();
        var roster = students.findAll(rows.stream().map(PlanRow::studentNumber).toList());
        var people = accounts.findAll(people(rows));
        var cells = new PlanFormRows(roster, people, wording);
        var sheet = FormSheet.of(words("sheet"), title(campaign), PlanFormRows.COLUMNS)
                .line(
                        labelled("college", college.name()),
                        labelled("headCount", headCount(college, campaign)),
                        labelled("minimum", college.minimum(campaign.minCoverage())),
                        labelled("planned", rows.size()));
        sheet = sums(sheet, college, campaign, rows)
                .rows(cells.of(rows))
                .passage(words("scheme"), plan.scheme())
                .passage(words("safetyPlan"), plan.safetyPlan());
        if (plan.uncoveredReason() != null) {
            sheet = sheet.passage(words("uncoveredReason"), plan.uncoveredReason());
        }
        return OfficialForm.of(
                sheet.signed(filledBy(key), words("box.leader"), words("box.seal"), words("box.centre")));
    }

    /** <code>2022年寒假家访计划申报表</code>, whatever way the campaign says 家访活动. */
    static String title(Campaign campaign) {
        var name = campaign.name().replaceFirst("(家访)?(活动)?$", "");
        return (name.isBlank() ? campaign.name() : name) + "家访计划申报表";
    }

    private FormSheet sums(FormSheet sheet, CollegeCampaign college, Campaign campaign, List<PlanRow> rows) {
        var totals = Totals.of(rows, college.headCount(), college.minimum(campaign.minCoverage()));
        var graduates = totals.get("GRADUATE") + totals.get("LOAN_OVERDUE");
        return sheet.line(
                labelled(
                        "modes",
                        wording.chinese(
                                "plan.form.slashed", totals.get("ONSITE"), totals.get("VIDEO"), totals.get("PHONE"))),
                labelled(
                        "others",
                        wording.chinese(
                                "plan.form.slashed", totals.get("schoolLeader"), graduates, totals.get("revisit"))),
                labelled("dates", dates(rows)));
    }

    /** The day of the head count is that of the campaign's start. */
    private String headCount(CollegeCampaign college, Campaign campaign) {
        return wording.chinese(
                "plan.form.headCountOf",
                college.headCount(),
                ChineseTime.minute(campaign.openedAt()).substring(0, 10));
    }

    private static String dates(List<PlanRow> rows) {
        var dates = rows.stream()
                .map(PlanRow::plannedDate)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return dates.isEmpty() ? "" : dates.get(0) + " ~ " + dates.get(dates.size() - 1);
    }

    private String filledBy(CollegeKey key) {
        var handedIn = trail.of(Subject.college(key.businessKey())).stream()
                .filter(entry -> entry.task().equals(FourEyes.FILL))
                .reduce((earlier, later) -> later);
        return handedIn.map(this::filledBy).orElseGet(() -> wording.chinese("plan.form.box.filler", "", "", ""));
    }

    private String filledBy(TrailEntry entry) {
        var phone = accounts.find(entry.account()).map(Account::phone).orElse("");
        return wording.say(
                CHINESE,
                "plan.form.box.filler",
                entry.name(),
                phone,
                ChineseTime.minute(entry.at()).substring(0, 10));
    }

    private static Collection<String> people(List<PlanRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(row.visitors().stream(), Stream.ofNullable(row.schoolLeader())))
                .distinct()
                .toList();
    }

    private Labelled labelled(String name, Object value) {
        return Labelled.of(words(name), value);
    }

    private String words(String name) {
        return wording.chinese("plan.form." + name);
    }

    static String nameOf(Map<String, Account> people, String account) {
        var known = people.get(account);
        return known == null ? account : known.name();
    }
}
