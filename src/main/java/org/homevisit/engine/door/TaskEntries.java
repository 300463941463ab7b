package org.homevisit.engine.door;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homevisit.campaign.SubmitCampaignSummary;
import org.homevisit.materials.DecideMaterials;
import org.homevisit.materials.DecidePaper;
import org.homevisit.materials.MaterialsStep;
import org.homevisit.materials.SubmitSummary;
import org.homevisit.plan.DecidePlan;
import org.homevisit.plan.DecidePlanChange;
import org.homevisit.plan.PlanStep;
import org.homevisit.plan.SubmitPlan;
import org.homevisit.revisit.SubmitRevisitReport;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.verification.AnswerCall;
import org.homevisit.verification.CallOutcome;
import org.homevisit.visit.CheckReport;
import org.homevisit.visit.SubmitReport;
import org.springframework.stereotype.Component;

/** One entry a task: its form's keys and its use case (design §3.2). */
@Component
class TaskEntries {

    private static final int REMARKS = 2000;
    private static final int NAME = 60;
    private static final List<FormKey> NOTHING = List.of();
    private static final List<FormKey> DECISION = List.of(FormKey.truth("approved"), FormKey.text("remarks", REMARKS));
    private static final List<FormKey> ANSWER =
            List.of(FormKey.text("outcome", 20), FormKey.text("spokeWith", NAME), FormKey.text("remarks", REMARKS));

    private final Map<String, TaskEntry> entries = new HashMap<>();

    TaskEntries(
            SubmitPlan submitPlan,
            DecidePlan decidePlan,
            DecidePlanChange decidePlanChange,
            SubmitReport submitReport,
            CheckReport checkReport,
            SubmitSummary submitSummary,
            DecideMaterials decideMaterials,
            DecidePaper decidePaper,
            AnswerCall answerCall,
            SubmitRevisitReport submitRevisitReport,
            SubmitCampaignSummary submitCampaignSummary) {
        handsIn("UserTask_FillPlan", (task, form, by) -> submitPlan.submit(task.college(), by));
        for (var step : PlanStep.values()) {
            decides(
                    step.task(),
                    (task, form, by) ->
                            decidePlan.decide(task.college(), step, form.decision(), form.text("remarks"), by));
        }
        decides(
                "UserTask_ApprovePlanChange",
                (task, form, by) ->
                        decidePlanChange.decide(task.id("changeId"), form.decision(), form.text("remarks"), by));
        handsIn("UserTask_ConductVisit", (task, form, by) -> submitReport.submit(task.id("visitId"), by));
        decides(
                "UserTask_CheckReport",
                (task, form, by) -> checkReport.check(task.id("visitId"), form.decision(), form.text("remarks"), by));
        handsIn("UserTask_Summarise", (task, form, by) -> submitSummary.submit(task.college(), by));
        for (var step : MaterialsStep.values()) {
            decides(
                    step.task(),
                    (task, form, by) ->
                            decideMaterials.decide(task.college(), step, form.decision(), form.text("remarks"), by));
        }
        decides(
                "UserTask_ReceivePaper",
                (task, form, by) -> decidePaper.decide(task.college(), form.decision(), form.text("remarks"), by));
        entries.put(
                "UserTask_VerifyVisit",
                new TaskEntry(
                        ANSWER,
                        (task, form, by) -> answerCall.answer(
                                task.id("callId"), outcome(form), form.text("spokeWith"), form.text("remarks"), by)));
        handsIn("UserTask_ConductRevisit", (task, form, by) -> submitRevisitReport.submit(task.id("revisitId"), by));
        handsIn(
                "UserTask_CompileCampaignSummary",
                (task, form, by) -> submitCampaignSummary.submit(task.businessKey(), by));
    }

    Optional<TaskEntry> of(String task) {
        return Optional.ofNullable(entries.get(task));
    }

    Map<String, TaskEntry> all() {
        return Map.copyOf(entries);
    }

    private void handsIn(String task, TaskEntry.Call call) {
        entries.put(task, new TaskEntry(NOTHING, call));
    }

    private void decides(String task, TaskEntry.Call call) {
        entries.put(task, new TaskEntry(DECISION, call));
    }

    private static CallOutcome outcome(Submission form) {
        var code = form.required("outcome");
        var outcome = Arrays.stream(CallOutcome.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.unreadable(List.of(Fault.of(
                        "outcome",
                        code,
                        "web.field.code",
                        Arrays.stream(CallOutcome.values()).map(Enum::name).toList()))));
        form.requireRemarksUnless(outcome == CallOutcome.CONFIRMED);
        return outcome;
    }
}
