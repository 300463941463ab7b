package org.homevisit.verification.web;

import org.homevisit.organisation.Actor;
import org.homevisit.verification.ReadCalls;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VerificationController {

    private final ReadCalls readCalls;

    VerificationController(ReadCalls readCalls) {
        this.readCalls = readCalls;
    }

    @GetMapping("/api/campaigns/{campaign}/verification-calls")
    ReadCalls.CallsOfCampaign calls(@PathVariable String campaign, Actor actor) {
        return readCalls.of(campaign, actor);
    }
}
