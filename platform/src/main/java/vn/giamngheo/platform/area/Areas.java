package vn.giamngheo.platform.area;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The administrative tree as this service knows it now. */
@ApplicationScoped
public class Areas {

    private static final Logger LOG = Logger.getLogger(Areas.class);

    private final AreaTables tables;
    private final ReformTables reforms;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<MapChanged> changed;
    private volatile Edition known;

    Areas(
            AreaTables tables,
            ReformTables reforms,
            TransactionSynchronizationRegistry transaction,
            Event<MapChanged> changed) {
        this.tables = tables;
        this.reforms = reforms;
        this.transaction = transaction;
        this.changed = changed;
    }

    /** Immutable; ask again rather than keep it, because a reform replaces it. */
    public AreaTree tree() {
        return known.tree();
    }

    /**
     * Reads the tree anew if it was changed, here or by another replica.
     *
     * @return revision of the tree, which grows with every change
     */
    public long refresh() {
        try {
            if (tables.revision() != known.revision()) {
                reload();
            }
            return known.revision();
        } catch (SQLException e) {
            throw new IllegalStateException("The administrative tree cannot be asked for its revision", e);
        }
    }

    /**
     * Writes a reform into this service's database, in the caller's transaction. Nothing happens when it was written before. The
     * tree shows it once the transaction has committed; the trees of other replicas follow by {@link #refresh}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Reform reform) {
        try {
            if (reforms.apply(reform)) {
                changed.fire(new MapChanged(reform));
                showAfterCommit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The reform cannot be written", e);
        }
    }

    /** Takes a reform back that was applied at run time; as {@link #apply}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undo(UUID reform) {
        try {
            reforms.undo(reform);
            showAfterCommit();
        } catch (SQLException e) {
            throw new IllegalStateException("The reform cannot be taken back", e);
        }
    }

    /** Before everything else that observes the start, because consumers and callers ask for areas at once. */
    void start(@Observes @Priority(1) StartupEvent event) throws SQLException, IOException {
        ReferenceFiles files = ReferenceFiles.read();
        if (tables.fill(files)) {
            LOG.infof(
                    "Administrative units filled from reference data %.12s; the lineage of %d units is not recorded",
                    files.checksum(), files.unplacedCount());
        }
        reload();
    }

    void reload() {
        try {
            show(tables.load());
        } catch (SQLException e) {
            throw new IllegalStateException("The administrative tree cannot be read", e);
        }
    }

    /** Read now, because the transaction sees what it wrote and holds the lock of the map; shown when it is true. */
    private void showAfterCommit() throws SQLException {
        Edition next = tables.load();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    show(next);
                }
            }
        });
    }

    /** Whoever read first may come last. */
    private synchronized void show(Edition edition) {
        if (known == null || known.revision() <= edition.revision()) {
            known = edition;
        }
    }
}
