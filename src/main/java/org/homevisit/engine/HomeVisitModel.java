package org.homevisit.engine;

/** Names of home-visit.bpmn. */
public final class HomeVisitModel {

    public static final String KEY = "HomeVisit";

    public static final String START_EVENT_VISIT_PLANNED = "StartEvent_VisitPlanned";
    public static final String USER_TASK_CONDUCT_VISIT = "UserTask_ConductVisit";
    public static final String USER_TASK_CHECK_REPORT = "UserTask_CheckReport";
    public static final String SERVICE_TASK_START_REVISIT = "ServiceTask_StartRevisit";
    public static final String END_EVENT_REPORT_ACCEPTED = "EndEvent_ReportAccepted";
    public static final String BOUNDARY_EVENT_VISIT_CANCELLED = "BoundaryEvent_VisitCancelled";
    public static final String BOUNDARY_EVENT_STUDENT_LEFT = "BoundaryEvent_StudentLeft";
    public static final String END_EVENT_VISIT_CANCELLED = "EndEvent_VisitCancelled";
    public static final String END_EVENT_STUDENT_LEFT = "EndEvent_StudentLeft";
    public static final String SUB_PROCESS_VISIT_WITHDRAWN = "SubProcess_VisitWithdrawn";
    public static final String START_EVENT_VISIT_WITHDRAWN = "StartEvent_VisitWithdrawn";
    public static final String END_EVENT_VISIT_WITHDRAWN = "EndEvent_VisitWithdrawn";

    public static final Variable<String> CAMPAIGN_CODE = Variable.text("campaignCode");
    public static final Variable<String> COLLEGE = Variable.text("college");
    public static final Variable<String> VISIT_ID = Variable.text("visitId");
    public static final Variable<Boolean> APPROVED = Variable.flag("approved");
    public static final Variable<Boolean> REVISIT_PLANNED = Variable.flag("revisitPlanned");

    /** Transient: accounts with commas, told when the visit starts. */
    public static final Variable<String> VISITORS = Variable.text("visitors");

    /** Transient: told when the visit starts and when its report is handed in. */
    public static final Variable<String> PLANNED_DATE = Variable.text("plannedDate");

    /** Transient: groups with commas, told when a report is handed in. */
    public static final Variable<String> CHECKERS = Variable.text("checkers");

    private HomeVisitModel() {}
}
