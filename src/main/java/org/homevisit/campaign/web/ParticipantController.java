package org.homevisit.campaign.web;

import java.net.URI;
import java.time.OffsetDateTime;
import org.homevisit.campaign.AddCollege;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.MoveDeadlines;
import org.homevisit.campaign.ReadTrail;
import org.homevisit.campaign.UrgeCollege;
import org.homevisit.campaign.WithdrawCollege;
import org.homevisit.organisation.Actor;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The colleges of a campaign over REST. */
@RestController
@RequestMapping("/api/campaigns/{code}")
class ParticipantController {

    private final AddCollege add;
    private final MoveDeadlines moveDeadlines;
    private final WithdrawCollege withdraw;
    private final UrgeCollege urge;
    private final ReadTrail trail;
    private final CampaignAnswer answer;

    ParticipantController(
            AddCollege add,
            MoveDeadlines moveDeadlines,
            WithdrawCollege withdraw,
            UrgeCollege urge,
            ReadTrail trail,
            CampaignAnswer answer) {
        this.add = add;
        this.moveDeadlines = moveDeadlines;
        this.withdraw = withdraw;
        this.urge = urge;
        this.trail = trail;
        this.answer = answer;
    }

    @PostMapping("/colleges/{college}")
    ResponseEntity<CampaignView> add(@PathVariable String code, @PathVariable String college, Actor actor) {
        add.add(new CollegeKey(code, college), actor);
        return answer.with(code, ResponseEntity.created(URI.create("/api/campaigns/" + code)), actor);
    }

    @PutMapping("/deadlines")
    ResponseEntity<CampaignView> moveDeadlines(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String college,
            @RequestBody Moved moved,
            Actor actor) {
        moveDeadlines.move(
                code,
                college,
                moved.planDeadline(),
                moved.materialsDeadline(),
                moved.paperDeadline(),
                moved.reason(),
                actor);
        return answer.with(code, ResponseEntity.ok(), actor);
    }

    @PostMapping("/colleges/{college}/withdraw")
    ResponseEntity<CampaignView> withdraw(
            @PathVariable String code, @PathVariable String college, @RequestBody Reason reason, Actor actor) {
        withdraw.withdraw(new CollegeKey(code, college), reason.reason(), actor);
        return answer.with(code, ResponseEntity.ok(), actor);
    }

    @PostMapping("/colleges/{college}/urge")
    Urged urge(@PathVariable String code, @PathVariable String college, Actor actor) {
        return new Urged(urge.urge(new CollegeKey(code, college), actor));
    }

    @GetMapping("/colleges/{college}/trail")
    Page<Step> trail(
            @PathVariable String code,
            @PathVariable String college,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return trail.of(new CollegeKey(code, college), PageRequest.of(page, size), actor)
                .map(Step::of);
    }

    /** The deadlines that move. */
    record Moved(
            @Nullable OffsetDateTime planDeadline,
            @Nullable OffsetDateTime materialsDeadline,
            @Nullable OffsetDateTime paperDeadline,
            @Nullable String reason) {}

    /** How many people were reminded. */
    record Urged(int reminded) {}

    /** One row of the trail. */
    record Step(
            int round,
            String task,
            String account,
            String name,
            OffsetDateTime at,
            @Nullable Boolean approved,
            @Nullable String remarks) {

        static Step of(TrailEntry entry) {
            return new Step(
                    entry.round(),
                    entry.task(),
                    entry.account(),
                    entry.name(),
                    entry.at(),
                    entry.approved(),
                    entry.remarks());
        }
    }
}
