package org.homevisit.campaign;

import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.Added;
import org.homevisit.evidence.Upload;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;

/** Attaches a file of the notice. Without a transaction of its own: none is held open while the bytes arrive. */
@Service
public class AttachFile {

    private final Campaigns campaigns;
    private final AddEvidence addEvidence;

    AttachFile(Campaigns campaigns, AddEvidence addEvidence) {
        this.campaigns = campaigns;
        this.addEvidence = addEvidence;
    }

    public Added attach(String code, Upload upload, Actor by) {
        Permission.ofCentre(by);
        if (!campaigns.get(code).state().isOpen()) {
            throw Refusal.conflict("campaign.over");
        }
        return addEvidence.toNotice(Attachments.of(code), upload, by.account());
    }
}
