package org.homevisit.plan;

/** The three decisions on a plan, in order, with the task of each. */
public enum PlanStep {
    SIGN("UserTask_SignPlan"),
    SEAL("UserTask_SealPlan"),
    REVIEW("UserTask_ReviewPlan");

    private final String task;

    PlanStep(String task) {
        this.task = task;
    }

    public String task() {
        return task;
    }
}
