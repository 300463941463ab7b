package org.homevisit.engine;

/** Names of campaign.bpmn. */
public final class CampaignModel {

    public static final String KEY = "Campaign";

    public static final String START_EVENT_CAMPAIGN_OPENED = "StartEvent_CampaignOpened";
    public static final String SERVICE_TASK_START_COLLEGES = "ServiceTask_StartColleges";
    public static final String SERVICE_TASK_ARRIVE_AT_COLLEGES = "ServiceTask_ArriveAtColleges";
    public static final String EVENT_COLLEGES_CLOSED = "Event_CollegesClosed";
    public static final String USER_TASK_COMPILE_CAMPAIGN_SUMMARY = "UserTask_CompileCampaignSummary";
    public static final String END_EVENT_CAMPAIGN_CLOSED = "EndEvent_CampaignClosed";
    public static final String SUB_PROCESS_CAMPAIGN_WITHDRAWN = "SubProcess_CampaignWithdrawn";
    public static final String START_EVENT_CAMPAIGN_WITHDRAWN = "StartEvent_CampaignWithdrawn";
    public static final String END_EVENT_CAMPAIGN_WITHDRAWN = "EndEvent_CampaignWithdrawn";

    public static final Variable<String> CAMPAIGN_CODE = Variable.text("campaignCode");
    /** Transient: the gateway reads it in the transaction that sets it. */
    public static final Variable<Boolean> COLLEGES_OPEN = Variable.flag("collegesOpen");

    private CampaignModel() {}
}
