package vn.giamngheo.budget.areasum;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Keeps the sums of areas close behind the ledger. Every process may do it; the database lets one at a time. */
@ApplicationScoped
class Summing {

    private static final Logger LOG = Logger.getLogger(Summing.class);

    private final ChangeFolding changes;
    private final YearSums years;

    Summing(ChangeFolding changes, YearSums years) {
        this.changes = changes;
        this.years = years;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("budget.area.sums.waiting", changes, ChangeFolding::waiting);
    }

    @Scheduled(every = "${giamngheo.area-sums.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warnf("Sums of areas are not moving, trying again: %s", e);
        }
    }

    /** Until nothing waits. Between two years that are made, the others do not fall behind. */
    void catchUp() {
        do {
            foldAll();
        } while (years.makeNext());
    }

    private void foldAll() {
        int folded = ChangeFolding.MOST;
        while (folded == ChangeFolding.MOST) {
            folded = changes.fold();
        }
    }
}
