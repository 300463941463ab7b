package org.homevisit.campaign;

import org.homevisit.organisation.Actor;

/** Told, under the college's lock, that a college is withdrawn from a campaign; its open records follow. */
public interface CollegeWithdrawal {

    void collegeWithdrawn(CollegeKey key, String reason, Actor by);
}
