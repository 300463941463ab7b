package org.homevisit.web;

import java.util.List;
import java.util.Optional;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the refusal inside whatever was thrown around it. */
@Component
public class Failures {

    private final List<FailureReading> readings;

    Failures(List<FailureReading> readings) {
        this.readings = readings;
    }

    /** Empty when nobody knows the failure: then it is a fault of ours. */
    public Optional<Problem> read(Throwable failure) {
        // a refusal of the domain says more than what the technology around it made of it
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(Problem.of(refusal));
            }
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            for (var reading : readings) {
                var problem = reading.read(cause);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }
}
