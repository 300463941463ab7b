package org.homevisit.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The open tasks of a college with their candidates. Read from the engine's tables in one statement: its API gives the
 * candidates task by task, and a college may have hundreds of visits open.
 */
@Repository
class HeldTasks {

    private final JdbcClient jdbc;

    HeldTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a college's process, of its visits, changes and calls; oldest first. */
    List<HeldTask> of(CollegeKey key) {
        var tasks = new LinkedHashMap<String, HeldTask>();
        jdbc.sql("""
                        select t.id_, e.business_key_, t.task_def_key_, t.name_, t.assignee_, l.user_id_, l.group_id_
                        from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_
                        left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                        where t.tenant_id_ = :college and (e.business_key_ = :key or e.business_key_ like :prefix)
                        order by t.create_time_, t.id_, l.user_id_, l.group_id_""")
                .param("college", key.college())
                .param("key", key.businessKey())
                .param("prefix", key.businessKey() + "/%")
                .query(row -> {
                    var task = tasks.get(row.getString("id_"));
                    if (task == null) {
                        task = new HeldTask(
                                row.getString("business_key_"),
                                row.getString("task_def_key_"),
                                row.getString("name_"),
                                row.getString("assignee_"),
                                new ArrayList<>(),
                                new ArrayList<>());
                        tasks.put(row.getString("id_"), task);
                    }
                    addIfPresent(task.users(), row.getString("user_id_"));
                    addIfPresent(task.groups(), row.getString("group_id_"));
                });
        return List.copyOf(tasks.values());
    }

    private static void addIfPresent(List<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    record HeldTask(
            String businessKey,
            String definitionKey,
            String name,
            @Nullable String assignee,
            List<String> users,
            List<String> groups) {}
}
