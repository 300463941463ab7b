package org.homevisit.campaign;

import org.homevisit.evidence.Owner;

/** To whom the files of a notice belong. */
final class Attachments {

    private Attachments() {}

    static Owner of(String campaign) {
        return new Owner("campaign", campaign);
    }
}
