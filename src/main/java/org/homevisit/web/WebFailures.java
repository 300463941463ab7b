package org.homevisit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What Spring MVC finds wrong with a request before a controller sees it. */
@Component
class WebFailures implements FailureReading {

    @Override
    public Optional<Problem> read(Throwable failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(ofArgument(mismatch));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return Optional.of(missing(missing.getParameterName()));
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return Optional.of(missing(missing.getRequestPartName()));
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return Optional.of(missing(missing.getHeaderName()));
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return Optional.of(Problem.plain(413));
        }
        if (failure instanceof MultipartException || failure instanceof HttpMessageNotReadableException) {
            return failure.getCause() instanceof BodyTooLarge
                    ? Optional.of(Problem.plain(413))
                    : Optional.of(Problem.of(400, "web.unreadable"));
        }
        if (failure instanceof BodyTooLarge) {
            return Optional.of(Problem.plain(413));
        }
        return failure instanceof ErrorResponse response
                ? Optional.of(Problem.plain(response.getStatusCode().value()))
                : Optional.empty();
    }

    /** A path whose id cannot be one leads nowhere; a parameter that cannot be read is named. */
    private static Problem ofArgument(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(Refusal.notFound());
        }
        var fault = Fault.of(mismatch.getName(), String.valueOf(mismatch.getValue()), "web.field.unreadable");
        return new Problem(400, fault.message(), List.of(fault), Map.of());
    }

    private static Problem missing(String name) {
        return Problem.of(Refusal.unreadable(List.of(Fault.at(name, "web.field.missing", name))));
    }
}
