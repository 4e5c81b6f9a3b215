package vn.giamngheo.gateway.route;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import vn.giamngheo.gateway.limit.BodyLimit;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

/** Refuses what no service would take: an address that leads nowhere, a body announced as too large. */
@Singleton
public class Routing implements Handler<RoutingContext> {

    /**
     * Dot segments, empty segments, encoded slashes and backslashes: a service might read such a path otherwise than the
     * gateway did, and so be reached where no route leads.
     */
    private static final Pattern NOT_CANONICAL =
            Pattern.compile("//|/\\.\\.?(/|$)|%2e|%2f|%5c|%00|\\\\|;", Pattern.CASE_INSENSITIVE);

    private final RouteTable table;
    private final BodyLimit bodies;
    private final ServiceTimer timer;

    Routing(RouteTable table, BodyLimit bodies, ServiceTimer timer) {
        this.table = table;
        this.bodies = bodies;
        this.timer = timer;
    }

    @Override
    public void handle(RoutingContext context) {
        var path = context.request().path();
        if (NOT_CANONICAL.matcher(path).find()) {
            context.fail(new Fault(FaultKind.PATH_NOT_CANONICAL));
            return;
        }
        var destination = table.find(context.request().uri());
        if (destination.isEmpty()) {
            context.fail(new Fault(FaultKind.PATH_NOT_FOUND));
            return;
        }
        timer.time(destination.get().service(), context);
        bodies.refuses(destination.get().resource(), context.request()).ifPresentOrElse(context::fail, context::next);
    }
}
