package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Opens a campaign and the course of each of its colleges. */
@Service
public class OpenCampaign {

    public Campaign open(NewCampaign wanted, Actor by) {
        throw new UnsupportedOperationException();
    }
}
