package vn.giamngheo.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Counts and times what was forwarded, by service and status; 499 where the caller went away first. The
 * server's own metrics cannot carry the name of the service: they lose such tags when a request is broken off.
 */
@Singleton
class ServiceTimer {

    private final MeterRegistry registry;

    ServiceTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    void time(String service, RoutingContext context) {
        var begun = Timer.start(registry);
        context.addEndHandler(answered -> {
            var status = Integer.toString(context.response().getStatusCode());
            begun.stop(registry.timer("gateway.forwarded", "service", service, "status", status));
        });
    }
}
