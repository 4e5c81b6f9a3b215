package vn.giamngheo.platform.area;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** The administrative tree as this service knows it now. */
@ApplicationScoped
public class Areas {

    private static final Logger LOG = Logger.getLogger(Areas.class);

    private final AreaTables tables;
    private volatile AreaTree tree;

    Areas(AreaTables tables) {
        this.tables = tables;
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
