package org.homevisit.campaign;

import org.springframework.stereotype.Service;

/** Closes a college whose paper has been accepted; the caller holds its lock and the transaction. */
@Service
public class CloseCollege {

    private final CollegeCampaigns colleges;
    private final LastCollege lastCollege;

    CloseCollege(CollegeCampaigns colleges, LastCollege lastCollege) {
        this.colleges = colleges;
        this.lastCollege = lastCollege;
    }

    public void closed(CollegeKey key) {
        colleges.move(colleges.get(key), CollegeState.CLOSED);
        lastCollege.goOnAfter(key);
    }
}
