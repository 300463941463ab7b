package org.homevisit.engine.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.glassfish.jersey.server.ParamException;
import org.homevisit.shared.Fault;
import org.homevisit.web.FailureReading;
import org.homevisit.web.Problem;
import org.springframework.stereotype.Component;

/** What the engine's exceptions mean to the caller; the engine itself answers most of them with 500. */
@Component
class EngineFailures implements FailureReading {

    private static final String OTHER_TENANT = "ENGINE-13034";

    @Override
    public Optional<Problem> read(Throwable failure) {
        if (failure instanceof OptimisticLockingException
                || failure instanceof MismatchingMessageCorrelationException
                || is(failure, "TaskAlreadyClaimedException")) {
            return Optional.of(Problem.plain(409));
        }
        if (failure instanceof AuthorizationException) {
            return Optional.of(Problem.plain(403));
        }
        if (failure instanceof NullValueException || failure instanceof NotFoundException || saysGone(failure)) {
            return Optional.of(Problem.plain(404));
        }
        if (failure instanceof ParamException.QueryParamException parameter) {
            var fault = Fault.at(parameter.getParameterName(), "web.field.unreadable");
            return Optional.of(new Problem(400, fault.message(), List.of(fault), Map.of()));
        }
        if (failure instanceof BadUserRequestException && says(failure, "esults")) {
            var fault = Fault.at("maxResults", "door.maxResults");
            return Optional.of(new Problem(400, fault.message(), List.of(fault), Map.of()));
        }
        if (failure instanceof BadUserRequestException
                || isRefusal(failure)
                || failure instanceof NotValidException
                || failure instanceof JsonProcessingException) {
            return Optional.of(Problem.plain(400));
        }
        if (failure instanceof InvalidRequestException invalid) {
            return Optional.of(Problem.plain(invalid.getStatus().getStatusCode()));
        }
        return failure instanceof WebApplicationException refused
                ? Optional.of(Problem.plain(refused.getResponse().getStatus()))
                : Optional.empty();
    }

    /** What the engine itself will not do, it says with its plain exception and without a cause. */
    private static boolean isRefusal(Throwable failure) {
        return failure.getClass() == ProcessEngineException.class && failure.getCause() == null;
    }

    private static boolean saysGone(Throwable failure) {
        return says(failure, OTHER_TENANT) || says(failure, "Cannot find task");
    }

    private static boolean says(Throwable failure, String text) {
        return failure.getMessage() != null && failure.getMessage().contains(text);
    }

    private static boolean is(Throwable failure, String name) {
        return failure.getClass().getSimpleName().equals(name);
    }
}
