package vn.giamngheo.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

/**
 * Refuses a long address or long headers with a problem document. The HTTP server has a higher limit of its own, beyond
 * which it answers a bare status.
 */
@Singleton
public class HeadLimit implements Handler<RoutingContext> {

    private static final int SEPARATORS = 4;

    private final long headersBytes;
    private final int addressCharacters;

    HeadLimit(LimitSettings settings) {
        headersBytes = settings.headers().asLongValue();
        addressCharacters = settings.address();
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > addressCharacters) {
            context.fail(new Fault(FaultKind.ADDRESS_TOO_LONG, addressCharacters));
            return;
        }
        long bytes = 0;
        for (var header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + SEPARATORS;
        }
        if (bytes > headersBytes) {
            context.fail(new Fault(FaultKind.HEADERS_TOO_LARGE, headersBytes));
        } else {
            context.next();
        }
    }
}
