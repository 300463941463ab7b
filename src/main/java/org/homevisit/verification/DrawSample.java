package org.homevisit.verification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Ids;
import org.homevisit.visit.Visit;
import org.homevisit.visit.Visits;
import org.springframework.stereotype.Service;

/** Draws the visits of a college that the centre calls, once, when its materials first reach the centre. */
@Service
public class DrawSample {

    private final Calls calls;
    private final Visits visits;
    private final SampleRules rules;
    private final CallProcess process;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    DrawSample(Calls calls, Visits visits, SampleRules rules, CallProcess process, Clock clock) {
        this.calls = calls;
        this.visits = visits;
        this.rules = rules;
        this.process = process;
        this.clock = clock;
    }

    /** Runs in the transaction that seals the materials; a second arrival draws nothing. */
    public void draw(CollegeKey key) {
        if (calls.sample(key).isPresent()) {
            return;
        }
        Map<String, Visit> completed = visits.of(key).stream()
                .filter(visit -> visit.state().isCompleted())
                .collect(Collectors.toMap(Visit::studentNumber, Function.identity()));
        var sample = new DrawnSample(
                key,
                seeds.nextLong(1L << 48),
                completed.size(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        List<Call> drawn = Sample.draw(sample.seed(), completed.keySet(), rules.size(completed.size())).stream()
                .map(number -> open(key, completed.get(number)))
                .toList();
        calls.add(sample, drawn);
        process.start(drawn.stream()
                .map(call ->
                        new CallProcess.NewCall(call.id(), call.number(), call.visitId(), key, call.studentNumber()))
                .toList());
    }

    private static Call open(CollegeKey key, Visit visit) {
        return new Call(Ids.next(), key, 1, visit.id(), visit.studentNumber(), null, null, null, null, null);
    }
}
