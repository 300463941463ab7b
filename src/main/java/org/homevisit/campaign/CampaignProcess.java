package org.homevisit.campaign;

import java.util.Collection;
import java.util.List;

/** What the campaign needs of the process engine; calls join the running transaction. */
public interface CampaignProcess {

    /** Starts the campaign, which starts each of its colleges. */
    void open(Campaign campaign);

    void addCollege(CollegeCampaign college);

    /** Moves variables, timers and due dates of an open college to its deadlines as they now are. */
    void moveDeadlines(CollegeCampaign college);

    /** Ends the college's process and every open visit of it. */
    void withdrawCollege(CollegeKey key);

    /** Ends the campaign's own process; its colleges are withdrawn one by one. */
    void withdrawCampaign(String code);

    /** Lets the campaign go on when its last college has closed or was withdrawn. */
    void collegesClosed(String code);

    /** Completes the centre's own summary. */
    void summaryHandedIn(String code);

    /** The open tasks of a college's process and of its visits. */
    List<OpenTask> openTasks(CollegeKey key);

    /** A task someone has to do, with the accounts that can. */
    record OpenTask(String businessKey, String taskDefinitionKey, String name, Collection<String> holders) {}
}
