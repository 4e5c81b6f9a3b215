package vn.giamngheo.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Carries committed outbox rows to Kafka, as soon as it is woken and at the latest after the idle time. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long RETRY_MILLIS = 1000;

    private final OutboxBatch batch;
    private final OutboxSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(OutboxBatch batch, OutboxSettings settings) {
        this.batch = batch;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        if (settings.topic().isEmpty()) {
            return;
        }
        metrics.gauge("outbox.lag.events", batch, OutboxBatch::lag);
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            wake();
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void wake() {
        bell.release();
    }

    private void run() {
        while (running) {
            try {
                int carried = batch.carry();
                if (carried == 0) {
                    await(settings.idle().toMillis());
                } else if (carried < settings.batch()) {
                    TimeUnit.MILLISECONDS.sleep(settings.gather().toMillis());
                }
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warnf("Outbox is not moving, trying again: %s", e);
                    await(RETRY_MILLIS);
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
