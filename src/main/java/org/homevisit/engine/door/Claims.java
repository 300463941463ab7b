package org.homevisit.engine.door;

import org.camunda.bpm.engine.TaskService;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task for oneself, or gives it back. */
@Component
class Claims {

    private final TaskService tasks;
    private final DoorTasks open;

    Claims(TaskService tasks, DoorTasks open) {
        this.tasks = tasks;
        this.open = open;
    }

    @Transactional
    public void claim(String id, @Nullable String forAccount, Actor by) {
        var task = open.get(id, by);
        task.requireHolder(by);
        if (forAccount != null && !forAccount.equals(by.account())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "door.onlyOneself");
        }
        if (task.assignee() != null && !task.assignee().equals(by.account())) {
            throw Refusal.conflict("door.claimed");
        }
        tasks.claim(id, by.account());
    }

    @Transactional
    public void unclaim(String id, Actor by) {
        var task = open.get(id, by);
        task.requireHolder(by);
        if (!by.account().equals(task.assignee())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "door.onlyOneself");
        }
        tasks.setAssignee(id, null);
    }
}
