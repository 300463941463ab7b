package org.homevisit.engine;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.homevisit.revisit.RevisitProcess;
import org.springframework.stereotype.Component;

@Component
class CamundaRevisitProcess implements RevisitProcess {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private final Definitions definitions;
    private final OpenTasks tasks;
    private final WaitingProcesses waiting;
    private final TaskService taskService;
    private final OwnRights ownRights;

    CamundaRevisitProcess(
            Definitions definitions,
            OpenTasks tasks,
            WaitingProcesses waiting,
            TaskService taskService,
            OwnRights ownRights) {
        this.taskService = taskService;
        this.ownRights = ownRights;
        this.definitions = definitions;
        this.tasks = tasks;
        this.waiting = waiting;
    }

    @Override
    public void start(UUID revisitId, String college, String studentNumber, OffsetDateTime dueAt) {
        definitions.start(
                RevisitModel.KEY,
                college + "/" + studentNumber + "/" + MONTH.format(dueAt),
                Map.of(
                        RevisitModel.COLLEGE.name(), college,
                        RevisitModel.REVISIT_ID.name(), revisitId.toString(),
                        RevisitModel.DUE_AT.name(), Moments.text(dueAt)));
    }

    @Override
    public void handedIn(UUID revisitId, boolean again) {
        tasks.complete(
                RevisitModel.REVISIT_ID,
                revisitId,
                RevisitModel.USER_TASK_CONDUCT_REVISIT,
                Map.of(RevisitModel.AGAIN.name(), again));
    }

    @Override
    public void joined(UUID revisitId, Collection<String> visitors) {
        tasks.find(RevisitModel.REVISIT_ID, revisitId, RevisitModel.USER_TASK_CONDUCT_REVISIT)
                .ifPresent(task -> ownRights.run(
                        () -> visitors.forEach(visitor -> taskService.addCandidateUser(task.getId(), visitor))));
    }

    @Override
    public void studentLeft(UUID revisitId) {
        waiting.tell(RevisitModel.REVISIT_ID, revisitId.toString(), Messages.STUDENT_LEFT);
    }
}
