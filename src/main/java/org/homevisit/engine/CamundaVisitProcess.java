package org.homevisit.engine;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.variable.Variables;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.visit.VisitCandidates;
import org.homevisit.visit.VisitProcess;
import org.springframework.stereotype.Component;

@Component
class CamundaVisitProcess implements VisitProcess {

    private final Definitions definitions;
    private final OpenTasks tasks;
    private final WaitingProcesses waiting;
    private final VisitCandidates rows;
    private final ReassignVisit reassignVisit;

    CamundaVisitProcess(
            Definitions definitions,
            OpenTasks tasks,
            WaitingProcesses waiting,
            VisitCandidates rows,
            ReassignVisit reassignVisit) {
        this.definitions = definitions;
        this.tasks = tasks;
        this.waiting = waiting;
        this.rows = rows;
        this.reassignVisit = reassignVisit;
    }

    @Override
    public void start(Collection<NewVisit> visits) {
        var definition = definitions.newest(HomeVisitModel.KEY);
        for (var visit : visits) {
            definitions.start(
                    definition,
                    businessKey(visit),
                    Map.of(
                            HomeVisitModel.CAMPAIGN_CODE.name(), visit.college().campaign(),
                            HomeVisitModel.COLLEGE.name(), visit.college().college(),
                            HomeVisitModel.VISIT_ID.name(), visit.id().toString()));
        }
    }

    @Override
    public void added(CollegeKey key, NewVisit visit) {
        waiting.tell(
                key.businessKey(),
                key.college(),
                Messages.VISIT_ADDED,
                Map.of(
                        CollegeCampaignModel.VISIT_ID.name(),
                                Variables.stringValue(visit.id().toString(), true),
                        CollegeCampaignModel.STUDENT_NUMBER.name(),
                                Variables.stringValue(visit.studentNumber(), true)));
    }

    @Override
    public void handedIn(UUID visitId, boolean revisitPlanned) {
        complete(
                visitId,
                HomeVisitModel.USER_TASK_CONDUCT_VISIT,
                Map.of(HomeVisitModel.REVISIT_PLANNED.name(), revisitPlanned));
    }

    @Override
    public void checked(UUID visitId, boolean approved) {
        complete(visitId, HomeVisitModel.USER_TASK_CHECK_REPORT, Map.of(HomeVisitModel.APPROVED.name(), approved));
    }

    @Override
    public void cancelled(UUID visitId) {
        tell(visitId, Messages.VISIT_CANCELLED);
    }

    @Override
    public void studentLeft(UUID visitId) {
        tell(visitId, Messages.STUDENT_LEFT);
    }

    /** A college's withdrawal may have ended it already. */
    @Override
    public void withdrawn(UUID visitId) {
        var visit = rows.visit(visitId);
        waiting.tellIfWaiting(businessKey(visit), visit.college().college(), Messages.CAMPAIGN_WITHDRAWN);
    }

    @Override
    public void reassigned(UUID visitId) {
        var visit = rows.visit(visitId);
        reassignVisit.reassign(businessKey(visit), visit);
    }

    @Override
    public void visitsClosed(CollegeKey key) {
        waiting.tell(key, Messages.COLLEGE_VISITS_CLOSED);
    }

    private void complete(UUID visitId, String task, Map<String, Object> variables) {
        var visit = rows.visit(visitId);
        tasks.complete(businessKey(visit), visit.college().college(), task, variables);
    }

    private void tell(UUID visitId, String message) {
        var visit = rows.visit(visitId);
        waiting.tell(businessKey(visit), visit.college().college(), message, Map.of());
    }

    private static String businessKey(NewVisit visit) {
        return visit.college().businessKey() + "/" + visit.studentNumber();
    }
}
