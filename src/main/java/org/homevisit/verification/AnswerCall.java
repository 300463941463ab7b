package org.homevisit.verification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.DisputeVisit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a verification call found; 不符 marks the visit and may reopen it (design §3.3). */
@Service
public class AnswerCall {

    static final String TASK = "UserTask_VerifyVisit";

    private final Calls calls;
    private final CollegeCampaigns colleges;
    private final DisputeVisit disputeVisit;
    private final Trail trail;
    private final CallNotices notices;
    private final CallProcess process;
    private final Clock clock;

    AnswerCall(
            Calls calls,
            CollegeCampaigns colleges,
            DisputeVisit disputeVisit,
            Trail trail,
            CallNotices notices,
            CallProcess process,
            Clock clock) {
        this.calls = calls;
        this.colleges = colleges;
        this.disputeVisit = disputeVisit;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void answer(
            UUID callId, CallOutcome outcome, @Nullable String spokeWith, @Nullable String remarks, Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        check(outcome, spokeWith);
        var said = Remarks.of(outcome == CallOutcome.CONFIRMED, remarks);
        var call = calls.get(callId);
        var college = colleges.lock(call.college());
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        if (!calls.answer(callId, outcome, spokeWith, said, by.account(), now)) {
            throw Refusal.conflict("verification.answered");
        }
        trail.record(
                Subject.visit(call.visitId().toString()),
                college.round(),
                TASK,
                by,
                outcome == CallOutcome.UNREACHED ? null : outcome == CallOutcome.CONFIRMED,
                said);
        if (outcome == CallOutcome.DISPUTED) {
            disputeVisit.dispute(call.visitId(), said, by);
            notices.disputed(college, call, said);
        }
        process.answered(callId, outcome.name());
    }

    private static void check(@Nullable CallOutcome outcome, @Nullable String spokeWith) {
        List<Fault> faults = new ArrayList<>();
        if (outcome == null) {
            faults.add(Fault.at("outcome", "verification.outcome"));
        }
        if (spokeWith != null && spokeWith.length() > 60) {
            faults.add(Fault.at("spokeWith", "verification.tooLong", 60));
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }
}
