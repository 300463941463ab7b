package org.homevisit.campaign.web;

import org.homevisit.campaign.CampaignSummary;
import org.homevisit.campaign.ReadCampaignSummary;
import org.homevisit.campaign.WriteCampaignSummary;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The centre's own summary over REST. */
@RestController
@RequestMapping("/api/campaigns/{code}/summary")
class CampaignSummaryController {

    private final ReadCampaignSummary read;
    private final WriteCampaignSummary write;

    CampaignSummaryController(ReadCampaignSummary read, WriteCampaignSummary write) {
        this.read = read;
        this.write = write;
    }

    @GetMapping
    ResponseEntity<WriteCampaignSummary.Texts> read(@PathVariable String code, Actor actor) {
        return answer(read.read(code, actor));
    }

    @PutMapping
    ResponseEntity<WriteCampaignSummary.Texts> write(
            @PathVariable String code,
            @RequestBody WriteCampaignSummary.Texts texts,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(write.write(code, texts, ifMatch, actor));
    }

    private static ResponseEntity<WriteCampaignSummary.Texts> answer(CampaignSummary summary) {
        return ResponseEntity.ok()
                .eTag(Etag.of(summary.version()))
                .body(new WriteCampaignSummary.Texts(summary.overview(), summary.problems(), summary.solutions()));
    }
}
