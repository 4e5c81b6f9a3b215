package vn.giamngheo.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import vn.giamngheo.gateway.limit.BodyLimit;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.Refusals;
import vn.giamngheo.gateway.problem.UnreadBody;

/** What happens to every request on its way to a service, and to its answer on the way back. */
@Singleton
class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    /** Seen by nobody but the log and the metrics. */
    private static final int CALLER_GONE = 499;

    private final Vertx vertx;
    private final RouteTable table;
    private final BodyLimit bodies;
    private final Refusals refusals;

    Passage(Vertx vertx, RouteTable table, BodyLimit bodies, Refusals refusals) {
        this.vertx = vertx;
        this.table = table;
        this.bodies = bodies;
        this.refusals = refusals;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var destination = table.find(request.getURI()).orElseThrow();
        var body = bodies.meter(destination.resource(), request.getBody());
        new Passing(destination, body).attachTo(context);
        request.setBody(Body.body(body, request.getBody().length())).setURI(destination.target());
        Headers.forService(request.headers(), request.proxiedRequest());
        return context.sendRequest()
                .recover(failure -> SecondTry.isAllowed(request.proxiedRequest(), failure)
                        ? again(context)
                        : Future.failedFuture(failure))
                .map(response -> {
                    Headers.forCaller(response.headers(), destination);
                    return response;
                })
                .recover(failure -> Future.succeededFuture(refuse(context, failure)));
    }

    private static Future<ProxyResponse> again(ProxyContext context) {
        context.request().setBody(null); // there was none, and what was read of it is over
        return context.sendRequest();
    }

    private ProxyResponse refuse(ProxyContext context, Throwable failure) {
        var request = context.request().proxiedRequest();
        if (request.response().closed()) {
            return context.request().release().response().setStatusCode(CALLER_GONE);
        }
        var passing = Passing.of(context);
        var service = passing.destination().service();
        var fault = passing.body().fault().orElseGet(() -> fault(service, failure));
        var refusal = refusals.of(fault, request);
        var response = context.request().release().response();
        response.setStatusCode(refusal.status()).setBody(Body.body(refusal.body()));
        refusal.headers().forEach(response::putHeader);
        UnreadBody.drop(vertx, request);
        return response;
    }

    private static Fault fault(String service, Throwable failure) {
        LOG.warnf("No answer from the %s service: %s", service, Unasked.of(failure));
        return ServiceFaults.of(service, failure);
    }
}
