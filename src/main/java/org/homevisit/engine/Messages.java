package org.homevisit.engine;

/** Names of the messages the processes catch. */
public final class Messages {

    public static final String CAMPAIGN_WITHDRAWN = "campaign.withdrawn";
    public static final String CAMPAIGN_COLLEGES_CLOSED = "campaign.collegesClosed";
    public static final String CAMPAIGN_DEADLINE_CHANGED = "campaign.deadlineChanged";
    public static final String PLAN_WITHDRAWN = "plan.withdrawn";
    public static final String COLLEGE_VISITS_CLOSED = "college.visitsClosed";
    public static final String VISIT_ADDED = "visit.added";
    public static final String VISIT_CANCELLED = "visit.cancelled";
    public static final String STUDENT_LEFT = "student.left";
    public static final String CHANGE_WITHDRAWN = "change.withdrawn";

    private Messages() {}
}
