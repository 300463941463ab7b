package org.homevisit.engine;

import java.util.List;
import java.util.Map;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CampaignProcess;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Component;

@Component
class CamundaCampaignProcess implements CampaignProcess {

    private final Definitions definitions;
    private final WaitingProcesses waiting;
    private final OpenTasks tasks;
    private final Holders holders;
    private final OpenVisits visits;

    CamundaCampaignProcess(
            Definitions definitions, WaitingProcesses waiting, OpenTasks tasks, Holders holders, OpenVisits visits) {
        this.definitions = definitions;
        this.waiting = waiting;
        this.tasks = tasks;
        this.holders = holders;
        this.visits = visits;
    }

    @Override
    public void open(Campaign campaign) {
        definitions.start(
                CampaignModel.KEY, campaign.code(), Map.of(CampaignModel.CAMPAIGN_CODE.name(), campaign.code()));
    }

    @Override
    public void addCollege(CollegeCampaign college) {
        var key = college.key();
        var deadlines = college.deadlines();
        definitions.start(
                CollegeCampaignModel.KEY,
                key.businessKey(),
                Map.of(
                        CollegeCampaignModel.CAMPAIGN_CODE.name(), key.campaign(),
                        CollegeCampaignModel.COLLEGE.name(), key.college(),
                        CollegeCampaignModel.PLAN_DEADLINE.name(), Moments.text(deadlines.plan()),
                        CollegeCampaignModel.MATERIALS_DEADLINE.name(), Moments.text(deadlines.materials()),
                        CollegeCampaignModel.PAPER_DEADLINE.name(), Moments.text(deadlines.paper())));
    }

    @Override
    public void moveDeadlines(CollegeCampaign college) {
        waiting.tell(college.key(), Messages.CAMPAIGN_DEADLINE_CHANGED);
    }

    @Override
    public void withdrawCollege(CollegeKey key) {
        waiting.tellIfWaiting(key.businessKey(), key.college(), Messages.CAMPAIGN_WITHDRAWN);
        for (var visit : visits.of(key)) {
            waiting.tellIfWaiting(visit, key.college(), Messages.CAMPAIGN_WITHDRAWN);
        }
    }

    @Override
    public void withdrawCampaign(String code) {
        waiting.tellSchool(code, Messages.CAMPAIGN_WITHDRAWN);
    }

    @Override
    public void collegesClosed(String code) {
        waiting.tellSchool(code, Messages.CAMPAIGN_COLLEGES_CLOSED);
    }

    @Override
    public void summaryHandedIn(String code) {
        tasks.completeOfSchool(code, CampaignModel.USER_TASK_COMPILE_CAMPAIGN_SUMMARY);
    }

    @Override
    public List<OpenTask> openTasks(CollegeKey key) {
        return holders.of(key);
    }
}
