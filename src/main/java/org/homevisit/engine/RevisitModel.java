package org.homevisit.engine;

/** Names of revisit.bpmn. */
public final class RevisitModel {

    public static final String KEY = "Revisit";

    public static final String START_EVENT_REVISIT_PLANNED = "StartEvent_RevisitPlanned";
    public static final String EVENT_REVISIT_DUE = "Event_RevisitDue";
    public static final String SERVICE_TASK_OPEN_REVISIT = "ServiceTask_OpenRevisit";
    public static final String USER_TASK_CONDUCT_REVISIT = "UserTask_ConductRevisit";
    public static final String SERVICE_TASK_START_NEXT_REVISIT = "ServiceTask_StartNextRevisit";
    public static final String END_EVENT_NEXT_REVISIT_PLANNED = "EndEvent_NextRevisitPlanned";
    public static final String END_EVENT_REVISIT_DONE = "EndEvent_RevisitDone";
    public static final String SUB_PROCESS_STUDENT_LEFT = "SubProcess_StudentLeft";
    public static final String START_EVENT_STUDENT_LEFT = "StartEvent_StudentLeft";
    public static final String END_EVENT_STUDENT_LEFT = "EndEvent_StudentLeft";

    public static final Variable<String> COLLEGE = Variable.text("college");
    public static final Variable<String> REVISIT_ID = Variable.text("revisitId");
    public static final Variable<String> DUE_AT = Variable.text("dueAt");
    public static final Variable<Boolean> AGAIN = Variable.flag("again");

    private RevisitModel() {}
}
