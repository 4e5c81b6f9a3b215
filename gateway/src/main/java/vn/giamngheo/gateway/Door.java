package vn.giamngheo.gateway;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import vn.giamngheo.gateway.identity.TokenCheck;
import vn.giamngheo.gateway.limit.HeadLimit;
import vn.giamngheo.gateway.limit.Quota;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;
import vn.giamngheo.gateway.problem.RefusalHandler;
import vn.giamngheo.gateway.request.AccessLog;
import vn.giamngheo.gateway.request.RequestId;
import vn.giamngheo.gateway.route.Forwarding;
import vn.giamngheo.gateway.route.Routing;

/** The way of a request through the gateway, from the first look at it to the service that answers it. */
@Singleton
class Door {

    /** Before anything that Quarkus does. */
    private static final int FIRST = -1_000;

    /** After Quarkus has prepared the look at the token, before it looks at bodies. */
    private static final int API = -100;

    /** After the gateway's own resources. */
    private static final int LAST = 30_000;

    void open(
            @Observes Router router,
            RequestId requestId,
            AccessLog accessLog,
            HeadLimit headLimit,
            TokenCheck tokenCheck,
            Quota quota,
            Routing routing,
            Forwarding forwarding,
            RefusalHandler refusal) {
        router.route()
                .order(FIRST)
                .handler(requestId)
                .handler(accessLog)
                .handler(headLimit)
                .failureHandler(refusal);
        // Named with a parameter, so that metrics know one path instead of one per household.
        router.route("/api/v1/*")
                .setName("/api/v1/:resource")
                .order(API)
                .handler(tokenCheck)
                .handler(quota)
                .handler(routing)
                .handler(forwarding);
        router.route().order(LAST).handler(context -> context.fail(new Fault(FaultKind.PATH_NOT_FOUND)));
    }
}
