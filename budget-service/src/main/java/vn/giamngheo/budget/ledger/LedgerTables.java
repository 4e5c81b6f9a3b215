package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.giamngheo.platform.caller.Caller;

/**
 * What the ledger shows its callers, whole: for files that people take away. The same roles and areas hold. Refusals come before the
 * first row.
 */
@ApplicationScoped
public class LedgerTables {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String ENTRIES = LedgerEntryResource.ENTRIES + " where c.unit = ? and c.budget_year = ?";

    private final AgroalDataSource db;
    private final BudgetBalanceResource balances;
    private final Caller caller;

    LedgerTables(AgroalDataSource db, BudgetBalanceResource balances, Caller caller) {
        this.db = db;
        this.balances = balances;
        this.caller = caller;
    }

    /** A table of records: the shape of its rows, and where they come from. */
    public record Rows(Class<? extends Record> shape, Source rows) {

        /** Hands over row by row. */
        public interface Source {
            void to(Sink sink) throws IOException;
        }

        /** Takes row by row. */
        public interface Sink {
            void row(Record row) throws IOException;
        }
    }

    /** @param groupBy dimensions separated by commas, as of {@code /budget-balances} */
    public Rows balances(AccountFilter filter, String groupBy, Scope scope) {
        var items = balances.balances(filter, groupBy, scope).items();
        return new Rows(BalanceView.class, sink -> {
            for (var item : items) {
                sink.row(item);
            }
        });
    }

    /** In the order of writing, as they stand at one moment; read while they are taken, never held together. */
    public Rows entries(AccountFilter filter) {
        boolean covered = new Coverage(caller).of(filter.unit(), filter.year());
        return new Rows(LedgerEntryView.class, sink -> {
            if (covered) {
                QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
                        .call(() -> {
                            read(filter, sink);
                            return null;
                        });
            }
        });
    }

    /** How many entries there are to be taken, within the caller's area. */
    public long countEntries(AccountFilter filter) {
        var sql = "select count(*) from (" + ENTRIES + ") as entries";
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, filter.unit());
            statement.setInt(2, filter.year());
            try (var count = statement.executeQuery()) {
                return count.next() && new Coverage(caller).of(filter.unit(), filter.year()) ? count.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(AccountFilter filter, Rows.Sink sink) throws SQLException, IOException {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(ENTRIES + " order by e.seq")) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setString(1, filter.unit());
            statement.setInt(2, filter.year());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    sink.row(entry(row));
                }
            }
        }
    }

    private static LedgerEntryView entry(ResultSet row) throws SQLException {
        return new LedgerEntryView(
                row.getLong("seq"),
                row.getObject("posting_id", UUID.class),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("holder"),
                row.getString("programme"),
                row.getInt("budget_year"),
                row.getInt("origin_year"),
                row.getString("line"),
                row.getString("source"),
                row.getString("nature"),
                row.getString("account"),
                row.getLong("amount_vnd"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                row.getString("decision_issuer"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant());
    }
}
