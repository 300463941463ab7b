package org.homevisit.engine;

/** Names of college-campaign.bpmn. */
public final class CollegeCampaignModel {

    public static final String KEY = "CollegeCampaign";

    public static final String START_EVENT_COLLEGE_NOTIFIED = "StartEvent_CollegeNotified";
    public static final String SUB_PROCESS_PLAN = "SubProcess_Plan";
    public static final String START_EVENT_PLAN_OPENED = "StartEvent_PlanOpened";
    public static final String USER_TASK_FILL_PLAN = "UserTask_FillPlan";
    public static final String USER_TASK_SIGN_PLAN = "UserTask_SignPlan";
    public static final String USER_TASK_SEAL_PLAN = "UserTask_SealPlan";
    public static final String USER_TASK_REVIEW_PLAN = "UserTask_ReviewPlan";
    public static final String END_EVENT_PLAN_APPROVED = "EndEvent_PlanApproved";
    public static final String BOUNDARY_EVENT_PLAN_WITHDRAWN = "BoundaryEvent_PlanWithdrawn";
    public static final String BOUNDARY_EVENT_PLAN_REMINDER = "BoundaryEvent_PlanReminder";
    public static final String SERVICE_TASK_REMIND_PLAN = "ServiceTask_RemindPlan";
    public static final String END_EVENT_PLAN_REMINDED = "EndEvent_PlanReminded";
    public static final String BOUNDARY_EVENT_PLAN_LATE = "BoundaryEvent_PlanLate";
    public static final String SERVICE_TASK_MARK_PLAN_LATE = "ServiceTask_MarkPlanLate";
    public static final String END_EVENT_PLAN_MARKED_LATE = "EndEvent_PlanMarkedLate";
    public static final String SUB_PROCESS_VISITS = "SubProcess_Visits";
    public static final String START_EVENT_VISITS_OPENED = "StartEvent_VisitsOpened";
    public static final String SERVICE_TASK_START_VISITS = "ServiceTask_StartVisits";
    public static final String SERVICE_TASK_ARRIVE_AT_VISITS = "ServiceTask_ArriveAtVisits";
    public static final String EVENT_VISITS_CLOSED = "Event_VisitsClosed";
    public static final String END_EVENT_VISITS_CLOSED = "EndEvent_VisitsClosed";
    public static final String SUB_PROCESS_VISIT_ADDED = "SubProcess_VisitAdded";
    public static final String START_EVENT_VISIT_ADDED = "StartEvent_VisitAdded";
    public static final String SERVICE_TASK_START_ADDED_VISIT = "ServiceTask_StartAddedVisit";
    public static final String END_EVENT_VISIT_ADDED = "EndEvent_VisitAdded";
    public static final String SUB_PROCESS_MATERIALS = "SubProcess_Materials";
    public static final String START_EVENT_MATERIALS_OPENED = "StartEvent_MaterialsOpened";
    public static final String USER_TASK_SUMMARISE = "UserTask_Summarise";
    public static final String USER_TASK_SIGN_MATERIALS = "UserTask_SignMaterials";
    public static final String USER_TASK_SEAL_MATERIALS = "UserTask_SealMaterials";
    public static final String SERVICE_TASK_DRAW_SAMPLE = "ServiceTask_DrawSample";
    public static final String USER_TASK_REVIEW_MATERIALS = "UserTask_ReviewMaterials";
    public static final String END_EVENT_MATERIALS_ACCEPTED = "EndEvent_MaterialsAccepted";
    public static final String BOUNDARY_EVENT_MATERIALS_REMINDER = "BoundaryEvent_MaterialsReminder";
    public static final String SERVICE_TASK_REMIND_MATERIALS = "ServiceTask_RemindMaterials";
    public static final String END_EVENT_MATERIALS_REMINDED = "EndEvent_MaterialsReminded";
    public static final String BOUNDARY_EVENT_MATERIALS_LATE = "BoundaryEvent_MaterialsLate";
    public static final String SERVICE_TASK_MARK_MATERIALS_LATE = "ServiceTask_MarkMaterialsLate";
    public static final String END_EVENT_MATERIALS_MARKED_LATE = "EndEvent_MaterialsMarkedLate";
    public static final String SUB_PROCESS_PAPER = "SubProcess_Paper";
    public static final String START_EVENT_PAPER_OPENED = "StartEvent_PaperOpened";
    public static final String USER_TASK_RECEIVE_PAPER = "UserTask_ReceivePaper";
    public static final String END_EVENT_PAPER_RECEIVED = "EndEvent_PaperReceived";
    public static final String BOUNDARY_EVENT_PAPER_REMINDER = "BoundaryEvent_PaperReminder";
    public static final String SERVICE_TASK_REMIND_PAPER = "ServiceTask_RemindPaper";
    public static final String END_EVENT_PAPER_REMINDED = "EndEvent_PaperReminded";
    public static final String BOUNDARY_EVENT_PAPER_LATE = "BoundaryEvent_PaperLate";
    public static final String SERVICE_TASK_MARK_PAPER_LATE = "ServiceTask_MarkPaperLate";
    public static final String END_EVENT_PAPER_MARKED_LATE = "EndEvent_PaperMarkedLate";
    public static final String END_EVENT_COLLEGE_CLOSED = "EndEvent_CollegeClosed";
    public static final String SUB_PROCESS_DEADLINE_CHANGED = "SubProcess_DeadlineChanged";
    public static final String START_EVENT_DEADLINE_CHANGED = "StartEvent_DeadlineChanged";
    public static final String SERVICE_TASK_MOVE_DEADLINES = "ServiceTask_MoveDeadlines";
    public static final String END_EVENT_DEADLINES_MOVED = "EndEvent_DeadlinesMoved";
    public static final String SUB_PROCESS_COLLEGE_WITHDRAWN = "SubProcess_CollegeWithdrawn";
    public static final String START_EVENT_COLLEGE_WITHDRAWN = "StartEvent_CollegeWithdrawn";
    public static final String END_EVENT_COLLEGE_WITHDRAWN = "EndEvent_CollegeWithdrawn";

    public static final Variable<String> CAMPAIGN_CODE = Variable.text("campaignCode");
    public static final Variable<String> COLLEGE = Variable.text("college");
    public static final Variable<Boolean> APPROVED = Variable.flag("approved");
    public static final Variable<String> PLAN_DEADLINE = Variable.text("planDeadline");
    public static final Variable<String> MATERIALS_DEADLINE = Variable.text("materialsDeadline");
    public static final Variable<String> PAPER_DEADLINE = Variable.text("paperDeadline");
    /** Transient: the gateway reads it in the transaction that sets it. */
    public static final Variable<Boolean> VISITS_OPEN = Variable.flag("visitsOpen");
    /** Transient, of the added visit. */
    public static final Variable<String> VISIT_ID = Variable.text("visitId");

    private CollegeCampaignModel() {}
}
