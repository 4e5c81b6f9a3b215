package vn.giamngheo.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Gives parked events another try when something has changed that they may have waited for. */
@ApplicationScoped
public class ParkedRetry {

    private static final Logger LOG = Logger.getLogger(ParkedRetry.class);

    private final Parked parked;
    private final Inbox inbox;

    ParkedRetry(Parked parked, Inbox inbox) {
        this.parked = parked;
        this.inbox = inbox;
    }

    /** Of each aggregate all or none; what fails again stays where it is. */
    public void retryAll() {
        int applied = 0;
        for (var subject : parked.subjects()) {
            try {
                applied += inbox.retry(subject);
            } catch (RuntimeException e) {
                LOG.debugf("Events of %s stay parked: %s", subject, e);
            }
        }
        if (applied > 0) {
            LOG.infof("%d parked events were applied after all", applied);
        }
    }
}
