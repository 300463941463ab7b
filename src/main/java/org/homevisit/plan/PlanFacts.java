package org.homevisit.plan;

import static org.homevisit.plan.PlanWording.CHINESE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.shared.CaseFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the four forms of the plan show beside their fields. */
@Component
class PlanFacts implements CaseFacts {

    private final CollegeCampaigns colleges;
    private final Campaigns campaigns;
    private final Plans plans;
    private final PlanChecks checks;
    private final Objections objections;
    private final PlanRounds rounds;
    private final ObjectProvider<PapersReceived> papers;
    private final PlanWording wording;

    PlanFacts(
            CollegeCampaigns colleges,
            Campaigns campaigns,
            Plans plans,
            PlanChecks checks,
            Objections objections,
            PlanRounds rounds,
            ObjectProvider<PapersReceived> papers,
            PlanWording wording) {
        this.colleges = colleges;
        this.campaigns = campaigns;
        this.plans = plans;
        this.checks = checks;
        this.objections = objections;
        this.rounds = rounds;
        this.papers = papers;
        this.wording = wording;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(FourEyes.FILL, PlanStep.SIGN.task(), PlanStep.SEAL.task(), PlanStep.REVIEW.task());
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var key = new CollegeKey((String) variables.get("campaignCode"), (String) variables.get("college"));
        var college = colleges.get(key);
        var plan = plans.get(key);
        var checked = checks.check(college, plan, CHINESE);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("campaignName", campaigns.get(key.campaign()).name());
        facts.put("collegeName", college.name());
        facts.put("round", college.round());
        facts.put("deadline", ChineseTime.minute(college.deadlines().plan()));
        facts.put("checks", checks(checked));
        facts.put("planLink", path(key, ""));
        if (task.equals(FourEyes.FILL)) {
            facts.put("lastRemarks", college.state() == CollegeState.PLANNING ? rounds.lastRemarks(key) : "");
        } else {
            decision(facts, college, plan, checked);
        }
        if (task.equals(PlanStep.REVIEW.task())) {
            facts.put("papers", papers(key));
        }
        return facts;
    }

    private void decision(Map<String, Object> facts, CollegeCampaign college, Plan plan, Checked checked) {
        var key = plan.key();
        var totals = new ArrayList<Map<String, Object>>();
        Totals.of(plan.rows(), college.headCount(), checked.minimum())
                .forEach((name, value) ->
                        totals.add(Map.of("name", wording.chinese("plan.total." + name), "value", value)));
        facts.put("totals", totals);
        facts.put("changes", rounds.changes(key));
        facts.put("rounds", rounds.decisions(key));
        facts.put("objections", objections(key, checked));
        facts.put("planXlsxLink", path(key, ".xlsx"));
        facts.put("planPdfLink", path(key, ".pdf"));
        facts.put(
                "statisticsLink",
                "/api/campaigns/%s/colleges/%s/statistics.xlsx?edition=planned"
                        .formatted(key.campaign(), key.college()));
    }

    private List<Map<String, Object>> checks(Checked checked) {
        return checked.checks().stream()
                .map(check -> Map.<String, Object>of(
                        "rule", wording.chinese("plan.rule." + check.rule()),
                        "result", wording.chinese(check.ok() ? "plan.result.ok" : "plan.result.fails"),
                        "message", check.message()))
                .toList();
    }

    private List<Map<String, Object>> objections(CollegeKey key, Checked checked) {
        return objections.of(key).stream()
                .map(objection -> {
                    var student = checked.students().get(objection.studentNumber());
                    return Map.<String, Object>of(
                            "student", student == null ? objection.studentNumber() : student.name(),
                            "who", objection.who(),
                            "remarks", objection.remarks());
                })
                .toList();
    }

    private List<Map<String, Object>> papers(CollegeKey key) {
        var received = papers.getIfAvailable();
        return received == null
                ? List.of()
                : received.of(key).stream()
                        .map(paper -> Map.<String, Object>of(
                                "item", paper.item(),
                                "receivedOn", paper.receivedOn().toString(),
                                "note", paper.note() == null ? "" : paper.note()))
                        .toList();
    }

    private static String path(CollegeKey key, String ending) {
        return "/api/campaigns/%s/colleges/%s/plan%s".formatted(key.campaign(), key.college(), ending);
    }
}
