package org.homevisit.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.Phase;
import org.springframework.stereotype.Component;

/** Lets variables, timers and due dates follow the college's deadlines, in one transaction (engine.md §5). */
@Component
class MoveDeadlinesDelegate implements JavaDelegate {

    private final CollegeCampaigns colleges;
    private final ManagementService managementService;
    private final TaskService taskService;

    MoveDeadlinesDelegate(CollegeCampaigns colleges, ManagementService managementService, TaskService taskService) {
        this.colleges = colleges;
        this.managementService = managementService;
        this.taskService = taskService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var college = colleges.get(CollegeKey.parse(execution.getProcessBusinessKey()));
        for (var phase : Phase.values()) {
            var names = Phases.of(phase);
            execution.setVariable(
                    names.deadline().name(), Moments.text(college.deadlines().of(phase)));
        }
        // one phase runs at a time, and has an open task as long as it does
        var tasks = taskService
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list();
        for (var phase : Phase.values()) {
            var ofPhase = tasks.stream()
                    .filter(task -> Phases.of(phase).tasks().contains(task.getTaskDefinitionKey()))
                    .toList();
            if (!ofPhase.isEmpty()) {
                move(execution, phase, Moments.date(college.deadlines().of(phase)), ofPhase);
            }
        }
    }

    private void move(DelegateExecution execution, Phase phase, Date deadline, List<Task> tasks) {
        var names = Phases.of(phase);
        timers(execution, names.reminder())
                .forEach(timer -> managementService.recalculateJobDuedate(timer.getId(), false));
        timers(execution, names.late()).forEach(timer -> managementService.setJobDuedate(timer.getId(), deadline));
        tasks.forEach(task -> taskService.setDueDate(task.getId(), deadline));
    }

    private List<Job> timers(DelegateExecution execution, String event) {
        return managementService
                .createJobQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .activityId(event)
                .list();
    }
}
