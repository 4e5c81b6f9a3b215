package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import vn.giamngheo.household.sql.Sql;

/**
 * Takes staged rows into the register by COPY, table by table, with the events that tell of them. Runs in the worker's
 * transaction. Whether a household is there already is left to the unique keys: the right file, which is the usual one, is not
 * read twice for the wrong one.
 */
@ApplicationScoped
class Switch {

    private final DataSource db;
    private final Sql sql;
    private final Chunks chunks;
    private final ImportJobs jobs;

    Switch(DataSource db, Sql sql, Chunks chunks, ImportJobs jobs) {
        this.db = db;
        this.sql = sql;
        this.chunks = chunks;
        this.jobs = jobs;
    }

    /** Something of the file is in the register already, or twice in the file; nothing of it was taken in. */
    static final class Repeated extends Exception {

        private static final long serialVersionUID = 1;

        Repeated() {
            super(null, null, false, false);
        }
    }

    /**
     * @param left numbers of rows that stay out
     * @return how many households entered the register
     * @throws Repeated when that is not possible; the transaction goes on as if it had not been tried
     * @throws Cancelled when its caller no longer wants it
     */
    int apply(ImportJob job, BitSet left) throws Repeated {
        sql.update("savepoint register");
        // Entries of the index of words are gathered and sorted before they are entered: fewer visits of each page.
        sql.query("select set_config('gin_pending_list_limit', '65536', true)", r -> 0);
        sql.makeRoom();
        int entered = 0;
        int last = chunks.count(job.id());
        try {
            for (int number = 1; number <= last; number++) {
                entered += apply(job, number, left);
                if (!jobs.progress(job.id(), Math.min(entered, job.total()))) {
                    throw new Cancelled(job.id());
                }
            }
            // What is still gathered, every search would read through, and the next who registers somebody would enter.
            sql.query("select gin_clean_pending_list('household_residence_words')", r -> 0);
            return entered;
        } catch (SQLException e) {
            if (PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
                sql.update("rollback to savepoint register");
                throw new Repeated();
            }
            throw new IllegalStateException(e);
        }
    }

    private int apply(ImportJob job, int number, BitSet left) throws SQLException {
        var all = chunks.read(job.id(), number);
        var rows = left.isEmpty()
                ? all
                : all.stream().filter(row -> !left.get(row.row())).toList();
        copy(rows);
        if (rows.size() < all.size()) {
            chunks.keepIds(job.id(), number, rows);
        }
        return rows.size();
    }

    private void copy(List<StagedRow> rows) throws SQLException {
        try (var connection = db.getConnection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var section : Section.values()) {
                var lines = lines(rows, section);
                if (lines.size() > 0) {
                    copies.copyIn(section.copy(), new ByteArrayInputStream(lines.toByteArray()), 1 << 16);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayOutputStream lines(List<StagedRow> rows, Section section) {
        var lines = new ByteArrayOutputStream(1 << 16);
        rows.forEach(row -> lines.writeBytes(row.of(section)));
        return lines;
    }
}
