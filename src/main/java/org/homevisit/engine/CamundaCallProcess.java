package org.homevisit.engine;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.homevisit.verification.CallProcess;
import org.springframework.stereotype.Component;

@Component
class CamundaCallProcess implements CallProcess {

    private final Definitions definitions;
    private final OpenTasks tasks;

    CamundaCallProcess(Definitions definitions, OpenTasks tasks) {
        this.definitions = definitions;
        this.tasks = tasks;
    }

    @Override
    public void start(Collection<NewCall> calls) {
        var definition = definitions.newest(VerificationCallModel.KEY);
        for (var call : calls) {
            definitions.start(
                    definition,
                    call.college().businessKey() + "/" + call.studentNumber() + "/call-" + call.number(),
                    Map.of(
                            VerificationCallModel.CAMPAIGN_CODE.name(),
                                    call.college().campaign(),
                            VerificationCallModel.COLLEGE.name(), call.college().college(),
                            VerificationCallModel.VISIT_ID.name(),
                                    call.visitId().toString(),
                            VerificationCallModel.CALL_ID.name(), call.id().toString()));
        }
    }

    @Override
    public void answered(UUID callId, String outcome) {
        tasks.complete(
                VerificationCallModel.CALL_ID,
                callId,
                VerificationCallModel.USER_TASK_VERIFY_VISIT,
                Map.of(VerificationCallModel.OUTCOME.name(), outcome));
    }
}
