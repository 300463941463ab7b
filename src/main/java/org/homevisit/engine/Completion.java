package org.homevisit.engine;

import java.util.HashSet;
import java.util.Set;

/** Which tasks this thread is completing through one of our ports; every other completion is refused. */
final class Completion {

    private static final ThreadLocal<Set<String>> RUNNING = ThreadLocal.withInitial(HashSet::new);

    private Completion() {}

    static void of(String taskId, Runnable complete) {
        RUNNING.get().add(taskId);
        try {
            complete.run();
        } finally {
            RUNNING.get().remove(taskId);
        }
    }

    static boolean isOurs(String taskId) {
        return RUNNING.get().contains(taskId);
    }
}
