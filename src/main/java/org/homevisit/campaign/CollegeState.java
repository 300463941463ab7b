package org.homevisit.campaign;

/** Where a college stands in a campaign, in the order of the process. */
public enum CollegeState {
    PLANNING,
    SIGNING_PLAN,
    SEALING_PLAN,
    REVIEWING_PLAN,
    VISITING,
    SUMMARISING,
    SIGNING_MATERIALS,
    SEALING_MATERIALS,
    REVIEWING_MATERIALS,
    AWAITING_PAPER,
    CLOSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
