package vn.giamngheo.reporting.publication;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks twice a second whether something is to be measured again: often enough for people, seldom enough for an import. */
@ApplicationScoped
class PublicationLoop {

    private static final Logger LOG = Logger.getLogger(PublicationLoop.class);
    private static final long PAUSE_MILLIS = 500;

    private final Publication publication;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    PublicationLoop(Publication publication) {
        this.publication = publication;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "publication");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void run() {
        try {
            while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            LOG.debug("Publication stopped");
        }
    }

    private void round() {
        try {
            publication.round();
        } catch (RuntimeException e) {
            if (stopped.getCount() > 0) {
                LOG.warnf(e, "Measured values are not published, trying again");
            }
        }
    }
}
