package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.verification.DrawSample;
import org.springframework.stereotype.Component;

/** Draws the visits the centre calls, when the materials first reach it. */
@Component
class DrawSampleDelegate implements JavaDelegate {

    private final DrawSample drawSample;

    DrawSampleDelegate(DrawSample drawSample) {
        this.drawSample = drawSample;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drawSample.draw(CollegeKey.parse(execution.getProcessBusinessKey()));
    }
}
