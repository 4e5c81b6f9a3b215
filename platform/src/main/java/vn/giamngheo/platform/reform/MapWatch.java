package vn.giamngheo.platform.reform;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.inbox.ParkedRetry;

/**
 * Has every replica follow a reform that one of them wrote, within a second, and gives what was parked another try: events of a unit
 * may have come before the reform that it begins with.
 */
@ApplicationScoped
class MapWatch {

    private static final Logger LOG = Logger.getLogger(MapWatch.class);

    private final Areas areas;
    private final ParkedRetry parked;
    private long retriedAt;

    MapWatch(Areas areas, ParkedRetry parked) {
        this.areas = areas;
        this.parked = parked;
    }

    @Scheduled(every = "${giamngheo.areas.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            long revision = areas.refresh();
            if (revision != retriedAt) {
                parked.retryAll();
                retriedAt = revision;
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "The map is not watched, trying again"); // the database is away; those who need it say so
        }
    }
}
