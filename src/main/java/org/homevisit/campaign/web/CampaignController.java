package org.homevisit.campaign.web;

import java.net.URI;
import org.homevisit.campaign.CorrectCampaign;
import org.homevisit.campaign.NewCampaign;
import org.homevisit.campaign.OpenCampaign;
import org.homevisit.campaign.ReadCampaigns;
import org.homevisit.campaign.WithdrawCampaign;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns over REST. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

    private final ReadCampaigns read;
    private final OpenCampaign open;
    private final CorrectCampaign correct;
    private final WithdrawCampaign withdraw;
    private final CampaignAnswer answer;

    CampaignController(
            ReadCampaigns read,
            OpenCampaign open,
            CorrectCampaign correct,
            WithdrawCampaign withdraw,
            CampaignAnswer answer) {
        this.read = read;
        this.open = open;
        this.correct = correct;
        this.withdraw = withdraw;
        this.answer = answer;
    }

    @GetMapping
    Page<CampaignView> all(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return read.all(PageRequest.of(page, size), actor).map(CampaignView::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<CampaignView> one(@PathVariable String code, Actor actor) {
        return answer.with(code, ResponseEntity.ok(), actor);
    }

    @PostMapping
    ResponseEntity<CampaignView> open(@RequestBody NewCampaign wanted, Actor actor) {
        var campaign = open.open(wanted, actor);
        return answer.with(
                campaign.code(), ResponseEntity.created(URI.create("/api/campaigns/" + campaign.code())), actor);
    }

    @PutMapping("/{code}")
    ResponseEntity<CampaignView> correct(
            @PathVariable String code,
            @RequestBody CorrectCampaign.Correction correction,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        correct.correct(code, correction, ifMatch, actor);
        return answer.with(code, ResponseEntity.ok(), actor);
    }

    @PostMapping("/{code}/withdraw")
    ResponseEntity<CampaignView> withdraw(@PathVariable String code, @RequestBody Reason reason, Actor actor) {
        withdraw.withdraw(code, reason.reason(), actor);
        return answer.with(code, ResponseEntity.ok(), actor);
    }
}
