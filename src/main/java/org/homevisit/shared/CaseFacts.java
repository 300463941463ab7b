package org.homevisit.shared;

import java.util.Map;
import java.util.Set;

/**
 * What a task's form shows beside its fields, computed when it is opened and never stored. Each feature knows the facts
 * of its own tasks.
 */
public interface CaseFacts {

    /** The task definition keys this answers for. */
    Set<String> tasks();

    /**
     * The facts by name: texts, numbers, booleans, or lists of rows.
     *
     * @param variables the ids the process carries (campaignCode, college, visitId, changeId, callId, revisitId)
     */
    Map<String, Object> of(String task, Map<String, Object> variables);
}
