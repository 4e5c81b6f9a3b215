package vn.giamngheo.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Which headers pass the gateway in either direction. */
final class Headers {

    /** Meant for one connection only (RFC 9110, 7.6.1); the proxy drops the other ones of this kind. */
    private static final List<String> ONE_CONNECTION =
            List.of("Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Upgrade", "HTTP2-Settings");

    /** Said by the gateway and nobody else. */
    private static final List<String> FROM_THE_GATEWAY = List.of("X-Request-Id", "RateLimit", "RateLimit-Policy");

    /** What says where a request came from: only the gateway knows, whatever the caller claims. */
    private static final List<String> ORIGIN = List.of("Forwarded", "X-Real-IP", "X-Original-URL", "X-Rewrite-URL");

    private Headers() {}

    static void forService(MultiMap headers, HttpServerRequest request) {
        dropForOneConnection(headers);
        ORIGIN.forEach(headers::remove);
        headers.names().stream()
                .filter(name -> name.regionMatches(true, 0, "X-Forwarded-", 0, "X-Forwarded-".length()))
                .toList()
                .forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    static void forCaller(MultiMap headers, Destination destination) {
        dropForOneConnection(headers);
        FROM_THE_GATEWAY.forEach(headers::remove);
        var location = headers.get("Location");
        if (location != null) {
            headers.set("Location", destination.seenFromOutside(location));
        }
    }

    private static void dropForOneConnection(MultiMap headers) {
        for (var value : headers.getAll("Connection")) {
            for (var named : value.split(",")) {
                headers.remove(named.strip());
            }
        }
        ONE_CONNECTION.forEach(headers::remove);
    }
}
