package vn.giamngheo.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The same for the gateway's own resources, whose failures never reach the router. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Refusals refusals;

    ProblemMappers(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response fault(Fault fault, @Context HttpServerRequest request) {
        var refusal = refusals.of(fault, request);
        var response = Response.status(refusal.status()).entity(refusal.body());
        refusal.headers().forEach(response::header);
        return response.build();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, @Context HttpServerRequest request) {
        int status = e.getResponse().getStatus();
        return status >= 500 ? unexpected(e, request) : fault(new Fault(FaultKind.ofStatus(status)), request);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, @Context HttpServerRequest request) {
        LOG.error("Request failed", e);
        return fault(new Fault(FaultKind.UNEXPECTED), request);
    }
}
