package vn.giamngheo.household.sync;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import vn.giamngheo.household.sql.Sql;

/** Notices that this database is a copy of the one in which the feed was written, whose ids of transactions mean nothing here. */
@ApplicationScoped
class FeedOrigin {

    private static final Logger LOG = Logger.getLogger(FeedOrigin.class);
    private static final String FROM_THE_FUTURE = "changed_in >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

    private final Sql sql;

    FeedOrigin(Sql sql) {
        this.sql = sql;
    }

    int generation() {
        return sql.query("select generation from household_feed_origin", row -> row.getInt(1))
                .get(0);
    }

    @Transactional
    void begin(@Observes StartupEvent event) {
        if (sql.query("select 1 from household_feed where " + FROM_THE_FUTURE + " limit 1", row -> row.getInt(1))
                .isEmpty()) {
            return;
        }
        sql.update("update household_feed_origin set generation = generation + 1");
        int told = sql.update(
                "update household_feed set changed_in = pg_current_xact_id()::text::bigint where " + FROM_THE_FUTURE);
        LOG.infof("The database is a copy: %d households are told anew, and every reader begins anew", told);
    }
}
