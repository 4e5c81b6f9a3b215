package vn.giamngheo.gateway.problem;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Where every failed route ends: whatever went wrong, the caller gets a problem document. */
@Singleton
public class RefusalHandler implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class);

    private final Refusals refusals;

    RefusalHandler(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        var refusal = refusals.of(fault(context), context.request());
        response.setStatusCode(refusal.status());
        refusal.headers().forEach(response::putHeader);
        response.end(refusal.body());
        UnreadBody.drop(context.vertx(), context.request());
    }

    private static Fault fault(RoutingContext context) {
        if (context.failure() instanceof Fault fault) {
            return fault;
        }
        var kind = FaultKind.ofStatus(context.statusCode());
        if (kind == FaultKind.UNEXPECTED) {
            LOG.error("Request failed", context.failure());
        }
        return new Fault(kind);
    }
}
