package org.homevisit.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The colleges of each campaign. Whoever touches a college and its visits locks the college first (engine.md §7.1). */
@Component
public class CollegeCampaigns {

    /** Throws 404. */
    public CollegeCampaign get(CollegeKey key) {
        throw new UnsupportedOperationException();
    }

    public Optional<CollegeCampaign> find(CollegeKey key) {
        throw new UnsupportedOperationException();
    }

    public List<CollegeCampaign> of(String campaign) {
        throw new UnsupportedOperationException();
    }

    /** Locks the row until the end of the transaction; throws 404. */
    public CollegeCampaign lock(CollegeKey key) {
        throw new UnsupportedOperationException();
    }

    /** Same round. */
    public void move(CollegeCampaign from, CollegeState to) {
        throw new UnsupportedOperationException();
    }

    /** One round more. */
    public void sendBack(CollegeCampaign from, CollegeState to) {
        throw new UnsupportedOperationException();
    }

    /** First arrival of a phase, late or not against its deadline; later arrivals change nothing. */
    public void arrived(CollegeCampaign college, Phase phase) {
        throw new UnsupportedOperationException();
    }

    /** VISITING with so many open visits. */
    public void visitsStarted(CollegeKey key, int visits) {
        throw new UnsupportedOperationException();
    }

    /** One more open visit, only while VISITING; throws 409 otherwise. */
    public void visitAdded(CollegeKey key) {
        throw new UnsupportedOperationException();
    }

    /** One open visit fewer; at zero the college goes on to SUMMARISING in the same statement, and true is answered. A college not VISITING is left alone. */
    public boolean visitEnded(CollegeKey key) {
        throw new UnsupportedOperationException();
    }

    /** Locks the row; with no visit open moves VISITING to SUMMARISING and answers false, else true. */
    public boolean awaitsVisits(CollegeKey key) {
        throw new UnsupportedOperationException();
    }
}
