package plumbline.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Turns what a controller throws into a page: one page for whatever is not there, one for faults.
@ControllerAdvice
class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    ModelAndView failed(Exception fault) {
        return switch (fault) {
            case NotFound _ -> page(HttpStatus.NOT_FOUND);
            case SenderGone gone -> gone(gone);
            case ErrorResponse known when !known.getStatusCode().is5xxServerError() -> page(known.getStatusCode());
            default -> incident(fault);
        };
    }

    /// Whether someone may be here at all is decided by the security filters, which turn these into sign-in or refusal.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException refusal) {
        throw refusal;
    }

    private static ModelAndView gone(SenderGone gone) {
        log.info("{}", gone.getMessage());
        return page(HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView incident(Exception fault) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("incident {}", incident, fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, ErrorPage.failed(incident));
    }

    static ModelAndView page(HttpStatusCode status) {
        int code = status.value();
        return switch (code) {
            case 404, 405 -> answer(HttpStatus.NOT_FOUND, ErrorPage.NOT_FOUND);
            case 401, 403 -> answer(status, ErrorPage.NOT_ALLOWED);
            default -> answer(status, code < 500 ? ErrorPage.NOT_UNDERSTOOD : ErrorPage.failed("not numbered"));
        };
    }

    private static ModelAndView answer(HttpStatusCode status, ErrorPage page) {
        ModelAndView answer = Show.page("web/error", page);
        answer.setStatus(status);
        return answer;
    }
}
