package org.homevisit.engine;

import java.util.List;
import java.util.Map;
import org.homevisit.campaign.Phase;

/** The three phases of a college in its diagram: tasks, timers and the deadline of each. */
final class Phases {

    private static final Map<Phase, Names> NAMES = Map.of(
            Phase.PLAN,
                    new Names(
                            List.of(
                                    CollegeCampaignModel.USER_TASK_FILL_PLAN,
                                    CollegeCampaignModel.USER_TASK_SIGN_PLAN,
                                    CollegeCampaignModel.USER_TASK_SEAL_PLAN,
                                    CollegeCampaignModel.USER_TASK_REVIEW_PLAN),
                            CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER,
                            CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE,
                            List.of(
                                    CollegeCampaignModel.SERVICE_TASK_REMIND_PLAN,
                                    CollegeCampaignModel.SERVICE_TASK_MARK_PLAN_LATE),
                            CollegeCampaignModel.PLAN_DEADLINE),
            Phase.MATERIALS,
                    new Names(
                            List.of(
                                    CollegeCampaignModel.USER_TASK_SUMMARISE,
                                    CollegeCampaignModel.USER_TASK_SIGN_MATERIALS,
                                    CollegeCampaignModel.USER_TASK_SEAL_MATERIALS,
                                    CollegeCampaignModel.USER_TASK_REVIEW_MATERIALS),
                            CollegeCampaignModel.BOUNDARY_EVENT_MATERIALS_REMINDER,
                            CollegeCampaignModel.BOUNDARY_EVENT_MATERIALS_LATE,
                            List.of(
                                    CollegeCampaignModel.SERVICE_TASK_REMIND_MATERIALS,
                                    CollegeCampaignModel.SERVICE_TASK_MARK_MATERIALS_LATE),
                            CollegeCampaignModel.MATERIALS_DEADLINE),
            Phase.PAPER,
                    new Names(
                            List.of(CollegeCampaignModel.USER_TASK_RECEIVE_PAPER),
                            CollegeCampaignModel.BOUNDARY_EVENT_PAPER_REMINDER,
                            CollegeCampaignModel.BOUNDARY_EVENT_PAPER_LATE,
                            List.of(
                                    CollegeCampaignModel.SERVICE_TASK_REMIND_PAPER,
                                    CollegeCampaignModel.SERVICE_TASK_MARK_PAPER_LATE),
                            CollegeCampaignModel.PAPER_DEADLINE));

    private Phases() {}

    static Names of(Phase phase) {
        return NAMES.get(phase);
    }

    /** The phase a timer's service task belongs to. */
    static Phase ofServiceTask(String id) {
        for (var entry : NAMES.entrySet()) {
            if (entry.getValue().serviceTasks().contains(id)) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException(id + " belongs to no phase");
    }

    record Names(
            List<String> tasks, String reminder, String late, List<String> serviceTasks, Variable<String> deadline) {}
}
