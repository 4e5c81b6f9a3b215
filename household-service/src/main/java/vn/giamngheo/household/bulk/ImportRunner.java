package vn.giamngheo.household.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Brings accepted imports to their end, one after another: those of now, and those that a crash left behind. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final long IDLE_MILLIS = 1000;

    private final ImportTurn turn;
    private final ImportJobs jobs;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    ImportRunner(ImportTurn turn, ImportJobs jobs) {
        this.turn = turn;
        this.jobs = jobs;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "household-import");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAccepted job) {
        bell.release();
    }

    private void run() {
        while (running) {
            try {
                turn.take().ifPresentOrElse(job -> LOG.infof("Import %s ended", job), () -> await(IDLE_MILLIS));
            } catch (Cancelled e) {
                jobs.cancel(e.job());
                LOG.infof("Import %s cancelled", e.job());
            } catch (RuntimeException e) {
                if (running) {
                    LOG.error("An import broke and will be begun anew", e);
                    await(IDLE_MILLIS);
                }
            }
        }
    }

    private void await(long millis) {
        try {
            if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
