package org.homevisit.campaign.web;

import org.homevisit.campaign.ReadCampaigns;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the campaign as it now is, for who asked, with the version an edit needs. */
@Component
class CampaignAnswer {

    private final ReadCampaigns read;

    CampaignAnswer(ReadCampaigns read) {
        this.read = read;
    }

    ResponseEntity<CampaignView> with(String code, ResponseEntity.BodyBuilder answer, Actor actor) {
        var overview = read.one(code, actor);
        return answer.eTag(Etag.of(overview.campaign().version())).body(CampaignView.of(overview));
    }
}
