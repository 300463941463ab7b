package org.homevisit.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container refuses by itself is told in the same words. */
@Controller
class ErrorDocument implements ErrorController {

    private final Problems problems;
    private final Failures failures;

    ErrorDocument(Problems problems, Failures failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @RequestMapping("${server.error.path:/error}")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure ? failure : null;
        var problem = (thrown == null ? java.util.Optional.<Problem>empty() : failures.read(thrown))
                .orElseGet(() -> Problem.plain(status(request)));
        problems.write(problem, request, response);
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
