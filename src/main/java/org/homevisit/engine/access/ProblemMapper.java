package org.homevisit.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.homevisit.web.Failures;
import org.homevisit.web.Problem;
import org.homevisit.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Answers for both REST applications of the engine what it refuses, in place of its own mappers; made by Jersey. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        var application = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        var problem = application.getBean(Failures.class).read(failure).orElseGet(() -> unforeseen(failure));
        var response = Response.status(problem.status()).type(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (failure instanceof WebApplicationException refused) {
            var allowed = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
            response.header(HttpHeaders.ALLOW, allowed);
        }
        return response.entity(application.getBean(Problems.class).bytes(problem, request))
                .build();
    }

    private Problem unforeseen(Throwable failure) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return Problem.plain(500);
    }
}
