package org.homevisit.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.homevisit.notification.FailureReport;
import org.springframework.stereotype.Component;

/** A notice that failed for good is an incident in Cockpit, on the process it tells about (design §4). */
@Component
class NoticeIncidents implements FailureReport {

    static final String TYPE = "noticeFailed";

    private final RuntimeService runtimeService;
    private final OwnRights ownRights;

    NoticeIncidents(RuntimeService runtimeService, OwnRights ownRights) {
        this.runtimeService = runtimeService;
        this.ownRights = ownRights;
    }

    @Override
    public void failed(UUID notice, String about, String error) {
        ownRights.run(() -> running(about)
                .flatMap(process -> waiting(runtimeService.getActivityInstance(process.getId())))
                .ifPresent(execution -> runtimeService.createIncident(TYPE, execution, notice.toString(), error)));
    }

    @Override
    public void resolved(UUID notice) {
        ownRights.run(() -> runtimeService
                .createIncidentQuery()
                .incidentType(TYPE)
                .configuration(notice.toString())
                .list()
                .forEach(incident -> runtimeService.resolveIncident(incident.getId())));
    }

    /** The process of the key; where it has ended, the one that started it: a visit's college, a college's campaign. */
    private Optional<ProcessInstance> running(String key) {
        var process = runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .findFirst();
        var parent = key.lastIndexOf('/');
        return process.isPresent() || parent < 0 ? process : running(key.substring(0, parent));
    }

    /** An incident stands at a step: the first one at which the process waits. */
    private static Optional<String> waiting(ActivityInstance instance) {
        var inner = instance.getChildActivityInstances();
        return inner.length > 0
                ? waiting(inner[0])
                : Arrays.stream(instance.getExecutionIds()).findFirst();
    }
}
