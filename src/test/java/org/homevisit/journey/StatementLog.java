package org.homevisit.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts what a thread sends to the database, a batch as one. For a request it counts from the controller on: reading
 * who has signed in is the filters' and left out, the door's reading of the task is in.
 */
final class StatementLog implements QueryExecutionListener, HandlerInterceptor {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");

    private final ThreadLocal<Work> running = new ThreadLocal<>();
    private final BlockingQueue<Work> requests = new LinkedBlockingQueue<>();

    DataSource around(DataSource database) {
        return ProxyDataSourceBuilder.create(database)
                .listener(this)
                .afterMethod(this::afterMethod)
                .build();
    }

    /** What this thread does. */
    Work of(Runnable action) {
        var work = new Work();
        running.set(work);
        try {
            action.run();
        } finally {
            running.remove();
        }
        return work;
    }

    /** What the one writing request did that the action sends. */
    Work ofRequest(Runnable action) {
        requests.clear();
        action.run();
        try {
            var work = requests.poll(10, TimeUnit.SECONDS);
            if (work == null || !requests.isEmpty()) {
                throw new IllegalStateException("the action is " + (work == null ? "no request" : "several requests"));
            }
            return work;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (WRITES.contains(request.getMethod())) {
            running.set(new Work());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        var work = running.get();
        running.remove();
        if (work != null) {
            requests.add(work);
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var work = running.get();
        if (work != null) {
            work.statements.add(queries.stream()
                    .map(query -> query.getQuery().replaceAll("\\s+", " ").strip())
                    .distinct()
                    .collect(Collectors.joining("; ")));
        }
    }

    private void afterMethod(MethodExecutionContext call) {
        var work = running.get();
        if (work != null
                && call.getTarget() instanceof Connection
                && call.getMethod().getName().equals("commit")) {
            work.commit();
        }
    }

    /** One action's: what it did until it was committed, and what was read for the answer after that. */
    static final class Work {

        private final List<String> statements = new ArrayList<>();
        private int commits;
        private int committed;

        private void commit() {
            if (statements.subList(committed, statements.size()).stream().anyMatch(Work::writes)) {
                commits++;
                committed = statements.size();
            }
        }

        private static boolean writes(String statement) {
            return !statement.toLowerCase(Locale.ROOT).startsWith("select");
        }

        List<String> statements() {
            return statements.subList(0, committed);
        }

        int answer() {
            return statements.size() - committed;
        }

        /** Of transactions that wrote. */
        int commits() {
            return commits;
        }
    }
}
