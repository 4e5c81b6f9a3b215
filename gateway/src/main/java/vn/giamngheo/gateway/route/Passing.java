package vn.giamngheo.gateway.route;

import io.vertx.httpproxy.ProxyContext;
import vn.giamngheo.gateway.limit.MeteredBody;

/** What is known of one request on its way through the proxy. */
record Passing(Destination destination, MeteredBody body) {

    private static final String KEY = Passing.class.getName();

    static Passing of(ProxyContext context) {
        return context.get(KEY, Passing.class);
    }

    void attachTo(ProxyContext context) {
        context.set(KEY, this);
    }
}
