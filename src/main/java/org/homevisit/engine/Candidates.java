package org.homevisit.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.homevisit.organisation.Group;
import org.homevisit.revisit.RevisitCandidates;
import org.homevisit.visit.VisitCandidates;
import org.springframework.stereotype.Component;

/**
 * Who may do a task, where the model asks: accounts named by a row, groups that depend on the case. Public because
 * expressions only call public classes.
 */
@Component
public class Candidates {

    static final String CHANGE_TABLE = "PlanChangeApprover";

    private final VisitCandidates visits;
    private final RevisitCandidates revisits;
    private final Decisions decisions;

    Candidates(VisitCandidates visits, RevisitCandidates revisits, Decisions decisions) {
        this.visits = visits;
        this.revisits = revisits;
        this.decisions = decisions;
    }

    public List<String> visitors(VariableScope scope) {
        return HomeVisitModel.VISITORS
                .find(scope)
                .map(told -> List.of(told.split(",")))
                .orElseGet(() -> visits.visitors(id(HomeVisitModel.VISIT_ID, scope)));
    }

    public List<String> checkers(VariableScope scope) {
        return HomeVisitModel.CHECKERS
                .find(scope)
                .map(told -> List.of(told.split(",")))
                .orElseGet(() -> visits.checkerGroups(id(HomeVisitModel.VISIT_ID, scope)));
    }

    public List<String> revisitors(VariableScope scope) {
        return revisits.accounts(id(RevisitModel.REVISIT_ID, scope));
    }

    /** The coordinators where no former visitor is left (design §2). */
    public List<String> revisitGroups(VariableScope scope) {
        return revisitors(scope).isEmpty() ? List.of(Group.COLLEGE_COORDINATOR.id()) : List.of();
    }

    public List<String> planChangeApprovers(VariableScope scope) {
        var college = PlanChangeModel.COLLEGE.in(scope);
        return decisions.ask(CHANGE_TABLE, Map.of("college", college)).collectEntries("group");
    }

    private static UUID id(Variable<String> variable, VariableScope scope) {
        return UUID.fromString(variable.in(scope));
    }
}
