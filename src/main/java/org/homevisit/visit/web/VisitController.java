package org.homevisit.visit.web;

import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.visit.ReadVisit;
import org.homevisit.visit.ReadVisits;
import org.homevisit.visit.ReopenVisit;
import org.homevisit.visit.VisitDetails;
import org.homevisit.visit.VisitSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class VisitController {

    private final ReadVisits readVisits;
    private final ReadVisit readVisit;
    private final ReopenVisit reopenVisit;

    VisitController(ReadVisits readVisits, ReadVisit readVisit, ReopenVisit reopenVisit) {
        this.readVisits = readVisits;
        this.readVisit = readVisit;
        this.reopenVisit = reopenVisit;
    }

    @GetMapping("/campaigns/{campaign}/colleges/{college}/visits")
    Page<VisitSummary> ofCollege(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return readVisits.of(new CollegeKey(campaign, college), PageRequest.of(page, size), actor);
    }

    @GetMapping("/visits")
    Page<VisitSummary> mine(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return readVisits.mine(PageRequest.of(page, size), actor);
    }

    @GetMapping("/visits/{id}")
    VisitDetails one(@PathVariable UUID id, Actor actor) {
        return readVisit.details(id, actor);
    }

    @PostMapping("/visits/{id}/reopen")
    VisitDetails reopen(@PathVariable UUID id, @RequestBody Reason reason, Actor actor) {
        reopenVisit.reopen(id, reason.reason(), actor);
        return readVisit.details(id, actor);
    }

    record Reason(@Nullable String reason) {}
}
