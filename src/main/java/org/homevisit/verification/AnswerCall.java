package org.homevisit.verification;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records what a verification call found. */
@Service
public class AnswerCall {

    public void answer(
            UUID callId, CallOutcome outcome, @Nullable String spokeWith, @Nullable String remarks, Actor by) {
        throw new UnsupportedOperationException();
    }
}
