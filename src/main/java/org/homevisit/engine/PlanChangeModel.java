package org.homevisit.engine;

/** Names of plan-change.bpmn. */
public final class PlanChangeModel {

    public static final String KEY = "PlanChange";

    public static final String START_EVENT_CHANGE_REQUESTED = "StartEvent_ChangeRequested";
    public static final String USER_TASK_APPROVE_PLAN_CHANGE = "UserTask_ApprovePlanChange";
    public static final String END_EVENT_CHANGE_APPLIED = "EndEvent_ChangeApplied";
    public static final String END_EVENT_CHANGE_REFUSED = "EndEvent_ChangeRefused";
    public static final String BOUNDARY_EVENT_CHANGE_WITHDRAWN = "BoundaryEvent_ChangeWithdrawn";
    public static final String END_EVENT_CHANGE_WITHDRAWN = "EndEvent_ChangeWithdrawn";

    public static final Variable<String> CAMPAIGN_CODE = Variable.text("campaignCode");
    public static final Variable<String> COLLEGE = Variable.text("college");
    public static final Variable<String> CHANGE_ID = Variable.text("changeId");
    public static final Variable<Boolean> APPROVED = Variable.flag("approved");

    private PlanChangeModel() {}
}
