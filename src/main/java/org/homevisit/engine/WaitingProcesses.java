package org.homevisit.engine;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Sends a message to the one process that waits for it: by business key and tenant. */
@Component
class WaitingProcesses {

    private final RuntimeService runtimeService;
    private final OwnRights ownRights;

    WaitingProcesses(RuntimeService runtimeService, OwnRights ownRights) {
        this.runtimeService = runtimeService;
        this.ownRights = ownRights;
    }

    void tell(CollegeKey key, String message) {
        tell(key.businessKey(), key.college(), message, Map.of());
    }

    /** The variables are seen by the event alone. */
    void tell(String businessKey, String college, String message, Map<String, Object> variables) {
        send(to(message, businessKey).tenantId(college).setVariablesLocal(variables));
    }

    void tellSchool(String businessKey, String message) {
        send(to(message, businessKey).withoutTenantId());
    }

    /** Of a process found by the id it carries. */
    void tell(Variable<String> variable, String id, String message) {
        send(runtimeService.createMessageCorrelation(message).processInstanceVariableEquals(variable.name(), id));
    }

    /** Nobody may wait; that does not spoil the caller's transaction, as an exception from the engine would. */
    void tellIfWaiting(String businessKey, String college, String message) {
        ownRights.run(() -> to(message, businessKey).tenantId(college).correlateAll());
    }

    private MessageCorrelationBuilder to(String message, String businessKey) {
        return runtimeService.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
    }

    private void send(MessageCorrelationBuilder message) {
        try {
            ownRights.run(message::correlate);
        } catch (MismatchingMessageCorrelationException nobody) {
            throw Refusal.conflict("engine.nobodyWaits");
        }
    }
}
