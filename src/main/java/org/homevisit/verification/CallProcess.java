package org.homevisit.verification;

import java.util.Collection;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;

/** What a verification call needs of the process engine; calls join the running transaction. */
public interface CallProcess {

    void start(Collection<NewCall> calls);

    void answered(UUID callId, String outcome);

    record NewCall(UUID id, int number, UUID visitId, CollegeKey college, String studentNumber) {}
}
