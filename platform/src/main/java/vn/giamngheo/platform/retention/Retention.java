package vn.giamngheo.platform.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets stored answers and ids of applied events when no repetition can come any more: a phone may be offline for
 * days, a consumer may be away for as long. Any replica may do it, twice does no harm.
 */
@ApplicationScoped
class Retention {

    private final EntityManager db;
    private final Clock clock;
    private final Duration keep;

    Retention(
            EntityManager db,
            Clock clock,
            @ConfigProperty(name = "giamngheo.retention", defaultValue = "P30D") Duration keep) {
        this.db = db;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forget() {
        var before = Instant.now(clock).minus(keep);
        delete("delete from idempotency_key where created_at < ?1", before);
        delete("delete from inbox_event where applied_at < ?1", before);
    }

    private void delete(String sql, Instant before) {
        db.createNativeQuery(sql).setParameter(1, before).executeUpdate();
    }
}
