package org.homevisit.verification;

import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.materials.CallStates;
import org.springframework.stereotype.Component;

/** Tells who decides on materials how the calls of the college stand. */
@Component
class CollegeCalls implements CallStates {

    private final Calls calls;

    CollegeCalls(Calls calls) {
        this.calls = calls;
    }

    @Override
    public List<CallState> of(CollegeKey key) {
        return calls.of(key).stream()
                .map(call -> new CallState(
                        call.studentNumber(),
                        call.outcome() == null ? "待核查" : call.outcome().label()))
                .toList();
    }
}
