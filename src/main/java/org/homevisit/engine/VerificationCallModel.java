package org.homevisit.engine;

/** Names of verification-call.bpmn. */
public final class VerificationCallModel {

    public static final String KEY = "VerificationCall";

    public static final String START_EVENT_CALL_DRAWN = "StartEvent_CallDrawn";
    public static final String USER_TASK_VERIFY_VISIT = "UserTask_VerifyVisit";
    public static final String END_EVENT_VISIT_CONFIRMED = "EndEvent_VisitConfirmed";
    public static final String END_EVENT_VISIT_DISPUTED = "EndEvent_VisitDisputed";
    public static final String END_EVENT_FAMILY_UNREACHED = "EndEvent_FamilyUnreached";

    public static final Variable<String> CAMPAIGN_CODE = Variable.text("campaignCode");
    public static final Variable<String> COLLEGE = Variable.text("college");
    public static final Variable<String> VISIT_ID = Variable.text("visitId");
    public static final Variable<String> CALL_ID = Variable.text("callId");
    public static final Variable<String> OUTCOME = Variable.text("outcome");

    private VerificationCallModel() {}
}
