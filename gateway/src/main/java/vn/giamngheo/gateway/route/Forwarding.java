package vn.giamngheo.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * Hands an admitted request to Vert.x's proxy, which streams both ways with back pressure. Connections are pooled per
 * service, so that a slow one cannot use up what the others need.
 */
@Singleton
public class Forwarding implements Handler<RoutingContext> {

    private final HttpProxy proxy;

    Forwarding(Vertx vertx, RouteSettings settings, Passage passage, Connector connector) {
        var upstream = settings.upstream();
        var options = new HttpClientOptions()
                .setConnectTimeout((int) upstream.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) upstream.keepAlive().toSeconds())
                .setIdleTimeout((int) connector.longestWait().multipliedBy(2).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxWaitQueueSize(upstream.waiting())
                .setDecompressionSupported(false);
        var client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(upstream.connections()));
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(connector)
                .addInterceptor(passage);
    }

    @Override
    public void handle(RoutingContext context) {
        invite(context.request());
        proxy.handle(context.request());
    }

    /** Only here a caller that asked first is told to send its body: all that refuses it early has passed. */
    private static void invite(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
            request.headers().remove("Expect");
        }
    }
}
