package vn.giamngheo.gateway.route;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * Whether a request may go to its service once more. A connection of the pool may be closed at the very moment in which it is taken,
 * because it rested for too long; the service has seen nothing then, and its caller did nothing wrong. What only reads does no harm
 * when it is asked again (RFC 9110, 9.2.2); whether anything else took effect is for the caller to find out, by its Idempotency-Key.
 */
final class SecondTry {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private SecondTry() {}

    static boolean isAllowed(HttpServerRequest request, Throwable failure) {
        return failure instanceof HttpClosedException
                && READING.contains(request.method())
                && request.getHeader("Content-Length") == null
                && request.getHeader("Transfer-Encoding") == null
                && !request.response().closed();
    }
}
