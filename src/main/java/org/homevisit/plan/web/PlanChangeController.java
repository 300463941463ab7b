package org.homevisit.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.plan.ChangeKind;
import org.homevisit.plan.ChangeRequest;
import org.homevisit.plan.Mode;
import org.homevisit.plan.ReadPlanChanges;
import org.homevisit.plan.RequestPlanChange;
import org.homevisit.plan.WithdrawPlanChange;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns/{campaign}/colleges/{college}/plan/changes")
class PlanChangeController {

    private final RequestPlanChange requestChange;
    private final WithdrawPlanChange withdrawChange;
    private final ReadPlanChanges readChanges;

    PlanChangeController(
            RequestPlanChange requestChange, WithdrawPlanChange withdrawChange, ReadPlanChanges readChanges) {
        this.requestChange = requestChange;
        this.withdrawChange = withdrawChange;
        this.readChanges = readChanges;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChangeJson request(
            @PathVariable String campaign, @PathVariable String college, @RequestBody Body body, Actor actor) {
        var change = requestChange.request(new CollegeKey(campaign, college), body.toRequest(), actor);
        return ChangeJson.of(change, null, true);
    }

    @GetMapping
    Page<ChangeJson> read(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        var view = readChanges.read(new CollegeKey(campaign, college), PageRequest.of(page, size), actor);
        return view.changes().map(change -> ChangeJson.of(change, view.students(), view.clear()));
    }

    @PostMapping("/{id}/withdraw")
    ChangeJson withdraw(
            @PathVariable String campaign,
            @PathVariable String college,
            @PathVariable UUID id,
            @RequestBody(required = false) PlanController.@Nullable ReasonBody body,
            Actor actor) {
        var reason = body == null ? null : body.reason();
        return ChangeJson.of(withdrawChange.withdraw(new CollegeKey(campaign, college), id, reason, actor), null, true);
    }

    record Body(
            @Nullable ChangeKind kind,
            @Nullable String studentNumber,
            @Nullable VisitJson visit,
            @Nullable Mode mode,
            @Nullable List<@Nullable String> visitors,
            @Nullable LocalDate plannedDate,
            @Nullable String reason) {

        ChangeRequest toRequest() {
            return new ChangeRequest(
                    kind,
                    studentNumber,
                    visit == null ? null : VisitJson.toRow(visit),
                    mode,
                    visitors == null
                            ? List.of()
                            : visitors.stream().filter(Objects::nonNull).toList(),
                    plannedDate,
                    reason);
        }
    }
}
