package vn.giamngheo.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail ends here, so that no caller ever meets anything but a problem document. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response fault(Fault fault) {
        return responses.of(fault);
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException e) {
        return responses.answer(
                422,
                "invalid-request",
                Violations.errors(e),
                e.getConstraintViolations().size());
    }

    @ServerExceptionMapper
    public Response rowViolations(RowViolations e) {
        var errors = e.errors();
        return responses.answer(422, "invalid-request", errors, errors.size());
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return malformed(e);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return responses.answer(401, "authentication-required", List.of());
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException e) {
        return responses.answer(401, "authentication-required", List.of());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return responses.answer(403, "role-required", List.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        if (e.getCause() instanceof Fault fault) {
            return fault(fault);
        }
        int status = e.getResponse().getStatus();
        return status >= 500 ? unexpected(e) : responses.answer(status, "http-" + status, List.of());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        LOG.error("Request failed", e);
        return responses.answer(500, "unexpected", List.of());
    }

    private Response malformed(JsonProcessingException e) {
        var field = JsonFaults.field(e);
        return responses.of(new MalformedBody(field));
    }
}
