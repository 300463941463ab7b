package org.homevisit.engine.access;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.homevisit.shared.Text;
import org.homevisit.web.Texts;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The two lists of Tasklist, made at the start where they are missing: what is mine to do, and all I may see. */
@Component
class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final Texts texts;

    SharedFilters(FilterService filters, TaskService tasks, Texts texts) {
        this.filters = filters;
        this.tasks = tasks;
        this.texts = texts;
    }

    @EventListener(ApplicationStartedEvent.class)
    void ensure() {
        ensure(
                "door.filter.mine",
                1,
                tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${currentUser()}")
                        .taskCandidateUserExpression("${currentUser()}")
                        .endOr());
        ensure("door.filter.all", 2, tasks.createTaskQuery());
    }

    private void ensure(String nameKey, int priority, TaskQuery query) {
        var name = texts.in(Locale.SIMPLIFIED_CHINESE, Text.of(nameKey));
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var properties = new HashMap<String, Object>(Map.of("priority", priority, "refresh", true, "color", "#17605a"));
        properties.put("showUndefinedVariable", false);
        filters.saveFilter(filters.newTaskFilter(name)
                .setProperties(properties)
                .setQuery(query.orderByDueDate().asc().orderByTaskCreateTime().asc()));
    }
}
