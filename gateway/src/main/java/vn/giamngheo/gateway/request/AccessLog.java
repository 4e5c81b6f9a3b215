package vn.giamngheo.gateway.request;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line per answered request. The query is left out: partners ask by citizen number. */
@Singleton
public class AccessLog implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(AccessLog.class);

    @Override
    public void handle(RoutingContext context) {
        if (LOG.isInfoEnabled()) {
            long begun = System.nanoTime();
            context.addEndHandler(answered -> LOG.infof(
                    "%s %s %d %d ms%s",
                    context.request().method(),
                    context.request().path(),
                    context.response().getStatusCode(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
                    answered.failed() ? " (caller went away)" : ""));
        }
        context.next();
    }
}
