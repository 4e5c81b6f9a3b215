package vn.giamngheo.gateway.route;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;

/** Tells in the metrics of requests which service answered; {@code gateway} where none did. */
@Singleton
class ServiceTag implements HttpServerMetricsTagsContributor {

    private final RouteTable table;

    ServiceTag(RouteTable table) {
        this.table = table;
    }

    @Override
    public Tags contribute(Context context) {
        return Tags.of("service", table.service(context.request().path()).orElse("gateway"));
    }
}
