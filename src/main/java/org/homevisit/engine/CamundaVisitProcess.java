package org.homevisit.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
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
            definitions.start(definition, businessKey(visit), variables(visit));
        }
    }

    private static Map<String, Object> variables(NewVisit visit) {
        var variables = new HashMap<String, Object>();
        variables.put(HomeVisitModel.CAMPAIGN_CODE.name(), visit.college().campaign());
        variables.put(HomeVisitModel.COLLEGE.name(), visit.college().college());
        variables.put(HomeVisitModel.VISIT_ID.name(), visit.id().toString());
        variables.putAll(people(visit));
        return variables;
    }

    private static Map<String, Object> people(NewVisit visit) {
        var variables = new HashMap<String, Object>(plannedDate(visit));
        if (!visit.people().isEmpty()) {
            variables.put(HomeVisitModel.VISITORS.name(), passing(String.join(",", visit.people())));
        }
        return variables;
    }

    private static Map<String, Object> plannedDate(NewVisit visit) {
        return visit.plannedDate() == null
                ? Map.of()
                : Map.of(
                        HomeVisitModel.PLANNED_DATE.name(),
                        passing(visit.plannedDate().toString()));
    }

    /** Seen in this transaction and stored nowhere. */
    private static TypedValue passing(String value) {
        return Variables.stringValue(value, true);
    }

    @Override
    public void added(CollegeKey key, NewVisit visit) {
        waiting.tell(
                key.businessKey(),
                key.college(),
                Messages.VISIT_ADDED,
                Map.of(CollegeCampaignModel.VISIT_ID.name(), passing(visit.id().toString())));
    }

    @Override
    public void handedIn(NewVisit visit, boolean revisitPlanned) {
        var variables = new HashMap<String, Object>(plannedDate(visit));
        variables.put(HomeVisitModel.REVISIT_PLANNED.name(), revisitPlanned);
        var checkers = rows.checkers(visit);
        if (!checkers.isEmpty()) {
            variables.put(HomeVisitModel.CHECKERS.name(), passing(String.join(",", checkers)));
        }
        complete(visit, HomeVisitModel.USER_TASK_CONDUCT_VISIT, variables);
    }

    @Override
    public void checked(NewVisit visit, boolean approved) {
        // a returned report goes to its people again
        var variables = approved ? new HashMap<String, Object>() : people(visit);
        variables.put(HomeVisitModel.APPROVED.name(), approved);
        complete(visit, HomeVisitModel.USER_TASK_CHECK_REPORT, variables);
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

    private void complete(NewVisit visit, String task, Map<String, Object> variables) {
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
