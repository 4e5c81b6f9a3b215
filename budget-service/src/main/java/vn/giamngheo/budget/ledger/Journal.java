package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.programme.Nature;

/** Postings and their entries in the database: written once, never changed. {@link Bookings} writes the entries. */
@ApplicationScoped
class Journal {

    private final AgroalDataSource db;

    Journal(AgroalDataSource db) {
        this.db = db;
    }

    /**
     * @return when it was posted
     * @throws PostingExists when the id is taken (409)
     * @throws PostingNotReversible when somebody else has reversed the same posting (409)
     */
    Instant write(PostingDraft draft, Optional<UUID> reverses, String postedBy) {
        var sql = """
                insert into posting (id, kind, programme, unit, budget_year, origin_year, carry_over_kind, reverses,
                    decision_number, decision_date, decision_issuer, posted_by, holder, counter_unit, settles, spend_deadline,
                    legal_basis, attachment_sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                returning posted_at""";
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, draft.id());
            statement.setString(2, draft.kind().name());
            statement.setString(3, draft.programme());
            statement.setString(4, draft.unit());
            statement.setInt(5, draft.budgetYear());
            statement.setInt(6, draft.originYear());
            statement.setString(7, draft.terms().carryOver().map(Enum::name).orElse(null));
            statement.setObject(8, reverses.orElse(null));
            statement.setString(9, draft.decision().number());
            statement.setObject(10, draft.decision().date());
            statement.setString(11, draft.decision().issuer());
            statement.setString(12, postedBy);
            statement.setString(13, draft.terms().holder());
            statement.setString(14, draft.terms().counterUnit().orElse(null));
            statement.setObject(15, draft.terms().settles().orElse(null));
            statement.setObject(16, draft.terms().spendDeadline().orElse(null));
            statement.setString(17, draft.terms().legalBasis().orElse(null));
            statement.setString(18, draft.decision().attachmentSha256());
            try (var written = statement.executeQuery()) {
                if (!written.next()) {
                    throw reverses.filter(this::isReversed)
                            .<RuntimeException>map(PostingNotReversible::new)
                            .orElseGet(() -> new PostingExists(draft.id()));
                }
                return written.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entries of a posting, in the order of writing. */
    List<Entry> entries(UUID posting) {
        var sql = """
                select c.programme, c.unit, c.budget_year, c.origin_year, c.line, c.source, c.nature, c.holder, e.account,
                    e.amount_vnd
                from ledger_entry e join ledger_cell c on c.id = e.cell_id where e.posting_id = ? order by e.seq""";
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, posting);
            var entries = new java.util.ArrayList<Entry>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var cell = new Cell(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getString(5),
                            Source.valueOf(row.getString(6)),
                            Nature.valueOf(row.getString(7)),
                            row.getString(8));
                    entries.add(new Entry(cell, Account.valueOf(row.getString(9)), row.getLong(10)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isReversed(UUID posting) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("select exists (select from posting where reverses = ?)")) {
            statement.setObject(1, posting);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
