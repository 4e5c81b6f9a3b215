package vn.giamngheo.platform.area;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
    private volatile AreaTree tree;

    Areas(AreaTables tables, ReformTables reforms) {
        this.tables = tables;
        this.reforms = reforms;
    }

    /** Immutable; ask again rather than keep it, because a reform replaces it. */
    public AreaTree tree() {
        return tree;
    }

    /** Reads the tree anew from this service's database, after a reform was written there. */
    public void reload() {
        try {
            tree = tables.load();
        } catch (SQLException e) {
            throw new IllegalStateException("The administrative tree cannot be read", e);
        }
    }

    /**
     * Writes a reform into this service's database, in the caller's transaction. The tree shows it after {@link #reload}, which
     * belongs after the commit; other replicas show it from their next start.
     */
    public void apply(Reform reform) {
        try {
            reforms.apply(reform);
        } catch (SQLException e) {
            throw new IllegalStateException("The reform cannot be written", e);
        }
    }

    /** Takes a reform back that was applied at run time; as {@link #apply}. */
    public void undo(UUID reform) {
        try {
            reforms.undo(reform);
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
}
