package vn.giamngheo.gateway.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The id that follows one request through every service and log line. The caller's own is taken when it is harmless;
 * otherwise a UUIDv7 is made. From here on the request carries it in its header, so that it is forwarded as it stands.
 */
@Singleton
public class RequestId implements Handler<RoutingContext> {

    public static final String HEADER = "X-Request-Id";

    /** What may stand in a log line and a header without harm. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    @Override
    public void handle(RoutingContext context) {
        var given = context.request().headers().getAll(HEADER);
        boolean usable = given.size() == 1 && HARMLESS.matcher(given.get(0)).matches();
        var id = usable ? given.get(0) : UuidCreator.getTimeOrderedEpoch().toString();
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        context.next();
    }

    /** Id of a request that passed this handler. */
    public static String of(HttpServerRequest request) {
        return request.getHeader(HEADER);
    }
}
