package org.homevisit.engine;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** What the process tests see of the engine, and how they move its clock. */
class Cockpit {

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private TaskService taskService;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private HistoryService historyService;

    /** No process of an earlier test is left. */
    void empty() {
        ClockUtil.reset();
        var ids = runtimeService.createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        ids.forEach(id -> runtimeService.deleteProcessInstance(id, "next test", true));
        historyService.createHistoricProcessInstanceQuery().list().stream()
                .map(instance -> instance.getId())
                .forEach(historyService::deleteHistoricProcessInstance);
    }

    /** Task definition keys, sorted. */
    List<String> tasks(String businessKey) {
        return taskService.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Task task(String businessKey) {
        return taskService
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    List<String> candidates(String businessKey) {
        return taskService.getIdentityLinksForTask(task(businessKey).getId()).stream()
                .map(Cockpit::name)
                .sorted()
                .toList();
    }

    private static String name(IdentityLink link) {
        return link.getUserId() != null ? link.getUserId() : "group:" + link.getGroupId();
    }

    Map<String, Object> variables(String businessKey) {
        return runtimeService.getVariables(instance(businessKey).getId());
    }

    ProcessInstance instance(String businessKey) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    boolean isOver(String businessKey) {
        return instance(businessKey) == null;
    }

    boolean passed(String businessKey, String activity) {
        var instances = historyService
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        return instances.stream()
                .anyMatch(instance -> historyService
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .activityId(activity)
                                .count()
                        > 0);
    }

    Job timer(String businessKey, String event) {
        return managementService
                .createJobQuery()
                .processInstanceId(instance(businessKey).getId())
                .activityId(event)
                .singleResult();
    }

    /** Moves the engine's clock to the timer's moment and fires it. */
    void fire(String businessKey, String event) {
        var timer = timer(businessKey, event);
        if (timer == null) {
            throw new AssertionError("no timer waits at " + event);
        }
        if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(timer.getDuedate());
        }
        managementService.executeJob(timer.getId());
    }

    void clock(OffsetDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.toInstant()));
    }
}
