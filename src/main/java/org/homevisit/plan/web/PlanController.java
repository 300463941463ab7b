package org.homevisit.plan.web;

import java.util.Locale;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.plan.ObjectToPlan;
import org.homevisit.plan.Objection;
import org.homevisit.plan.PlanView;
import org.homevisit.plan.ReadPlan;
import org.homevisit.plan.SavePlan;
import org.homevisit.plan.WithdrawPlan;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns/{campaign}/colleges/{college}/plan")
class PlanController {

    private final ReadPlan readPlan;
    private final SavePlan savePlan;
    private final WithdrawPlan withdrawPlan;
    private final ObjectToPlan objectToPlan;

    PlanController(ReadPlan readPlan, SavePlan savePlan, WithdrawPlan withdrawPlan, ObjectToPlan objectToPlan) {
        this.readPlan = readPlan;
        this.savePlan = savePlan;
        this.withdrawPlan = withdrawPlan;
        this.objectToPlan = objectToPlan;
    }

    @GetMapping
    ResponseEntity<PlanJson> read(
            @PathVariable String campaign, @PathVariable String college, Actor actor, Locale locale) {
        return answer(readPlan.read(new CollegeKey(campaign, college), actor, locale));
    }

    @PutMapping
    ResponseEntity<PlanJson> save(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PlanBody body,
            Actor actor,
            Locale locale) {
        return answer(savePlan.save(new CollegeKey(campaign, college), body.toDraft(), ifMatch, actor, locale));
    }

    @PostMapping("/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable String campaign, @PathVariable String college, @RequestBody ReasonBody body, Actor actor) {
        var key = new CollegeKey(campaign, college);
        // the centre takes a plan back by the engine's message only (design §2, §3.1)
        if (!actor.holds(Group.COLLEGE_COORDINATOR, college)) {
            throw actor.reads(college) ? Refusal.notAllowed() : Refusal.notFound();
        }
        withdrawPlan.withdraw(key, body.reason(), actor);
    }

    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.CREATED)
    Objection object(
            @PathVariable String campaign, @PathVariable String college, @RequestBody ObjectionBody body, Actor actor) {
        return objectToPlan.object(new CollegeKey(campaign, college), body.studentNumber(), body.remarks(), actor);
    }

    static ResponseEntity<PlanJson> answer(PlanView view) {
        return ResponseEntity.ok().eTag(Etag.of(view.plan().version())).body(PlanJson.of(view));
    }

    record ReasonBody(@Nullable String reason) {}

    record ObjectionBody(
            @Nullable String studentNumber, @Nullable String remarks) {}
}
