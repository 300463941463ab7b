package org.homevisit.engine.door;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Refusal;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a task with its candidates and ids in one statement of our own, where the engine's API takes four: each action
 * has six statements beside the engine's (design, issue 9). Tenant and candidates are checked by who asks.
 */
@Component
class DoorTasks {

    private static final String OPEN = """
            select 'task' as what, t.TASK_DEF_KEY_ as a, t.TENANT_ID_ as b, t.ASSIGNEE_ as c, p.BUSINESS_KEY_ as d
              from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ where t.ID_ = :id
            union all
            select 'candidate', USER_ID_, GROUP_ID_, null, null
              from ACT_RU_IDENTITYLINK where TASK_ID_ = :id and TYPE_ = 'candidate'
            union all
            select 'id', v.NAME_, v.TEXT_, null, null
              from ACT_RU_VARIABLE v join ACT_RU_TASK t on t.PROC_INST_ID_ = v.PROC_INST_ID_
             where t.ID_ = :id and v.NAME_ in ('visitId', 'changeId', 'callId', 'revisitId')""";

    private final JdbcClient jdbc;

    DoorTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 409 when the task was done meanwhile, 404 when it never was or was taken away. */
    OpenTask get(String id, Actor actor) {
        return find(id).orElseThrow(() -> gone(id, actor));
    }

    private Optional<OpenTask> find(String id) {
        var rows = new Rows();
        jdbc.sql(OPEN).param("id", id).query(rows);
        return rows.task(id);
    }

    private Refusal gone(String id, Actor actor) {
        var done = jdbc.sql("select TENANT_ID_ from ACT_HI_TASKINST where ID_ = ? and DELETE_REASON_ = 'completed'")
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional();
        if (done.isEmpty()) {
            return Refusal.notFound();
        }
        Reach.require(done.get().orElse(null), actor);
        return Refusal.conflict("door.decided");
    }

    /** Gathers the rows of one task. */
    private static final class Rows implements RowCallbackHandler {

        private final java.util.Set<String> users = new HashSet<>();
        private final java.util.Set<String> groups = new HashSet<>();
        private final java.util.Map<String, String> ids = new HashMap<>();
        private String[] task = {};

        @Override
        public void processRow(java.sql.ResultSet row) throws java.sql.SQLException {
            var a = row.getString("a");
            var b = row.getString("b");
            switch (row.getString("what")) {
                case "task" -> task = new String[] {a, b, row.getString("c"), row.getString("d")};
                case "id" -> ids.put(a, b);
                default -> {
                    if (a != null) {
                        users.add(a);
                    } else {
                        groups.add(b);
                    }
                }
            }
        }

        Optional<OpenTask> task(String id) {
            return task.length == 0
                    ? Optional.empty()
                    : Optional.of(new OpenTask(id, task[0], task[1], task[2], task[3], users, groups, ids));
        }
    }
}
