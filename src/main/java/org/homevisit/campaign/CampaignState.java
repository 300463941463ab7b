package org.homevisit.campaign;

/** RUNNING → SUMMARISING (every college closed or withdrawn) → CLOSED; an open one → WITHDRAWN. */
public enum CampaignState {
    RUNNING,
    SUMMARISING,
    CLOSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == RUNNING || this == SUMMARISING;
    }
}
