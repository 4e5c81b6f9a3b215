package vn.giamngheo.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/** Opens the request to a service, and gives up on it when its answer takes too long. */
@Singleton
class Connector implements OriginRequestProvider {

    private final Vertx vertx;
    private final RouteSettings.Upstream settings;

    Connector(Vertx vertx, RouteSettings settings) {
        this.vertx = vertx;
        this.settings = settings.upstream();
    }

    /** The service has its time from the last byte of the request on: a slow caller does not use it up. */
    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        var passing = Passing.of(context);
        var destination = passing.destination();
        var options = new RequestOptions()
                .setHost(destination.base().getHost())
                .setPort(destination.port())
                .setSsl(destination.encrypted())
                .setConnectTimeout(settings.connectTimeout().toMillis());
        long patienceMs = responseTimeout(destination.resource()).toMillis();
        return context.client().request(options).onSuccess(request -> {
            // The future of the answer tells of every failure; told here too it would only be logged as unhandled.
            request.exceptionHandler(told -> {});
            passing.body().watchedBy(vertx).whenEnded(() -> request.idleTimeout(patienceMs));
        });
    }

    private Duration responseTimeout(String resource) {
        return settings.responseTimeouts().getOrDefault(resource, settings.responseTimeout());
    }

    Duration longestWait() {
        return Stream.concat(Stream.of(settings.responseTimeout()), settings.responseTimeouts().values().stream())
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
