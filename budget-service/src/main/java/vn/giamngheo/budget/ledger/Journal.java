package vn.giamngheo.budget.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.programme.Nature;

/** Postings and their entries in the database: written once, never changed. {@link Bookings} writes the entries. */
@ApplicationScoped
class Journal {

    private static final String COLUMNS =
            "id, kind, programme, unit, budget_year, origin_year, carry_over_kind, reverses, decision_number, decision_date,"
                    + " decision_issuer, posted_by, holder, counter_unit, settles, spend_deadline, legal_basis, attachment_sha256";

    private static final String WRITE = "insert into posting (%1$s) select %1$s".formatted(COLUMNS)
            + " from json_populate_recordset(null::posting, cast(? as json)) on conflict do nothing returning id, posted_at";

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
        var written = write(List.of(row(draft, reverses, postedBy)));
        if (written.isEmpty()) {
            throw reverses.filter(this::isReversed)
                    .<RuntimeException>map(PostingNotReversible::new)
                    .orElseGet(() -> new PostingExists(draft.id()));
        }
        return written.get(draft.id());
    }

    /**
     * In the order of their ids, so that two batches that name the same ids never wait for each other in a circle.
     *
     * @return when each was posted, by its id; those are missing whose id was taken
     */
    Map<UUID, Instant> write(List<PostingDraft> drafts, String postedBy) {
        return write(drafts.stream()
                .sorted(Comparator.comparing(PostingDraft::id))
                .map(draft -> row(draft, Optional.empty(), postedBy))
                .toList());
    }

    private Map<UUID, Instant> write(List<ObjectNode> rows) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, rows.toString());
            var written = new HashMap<UUID, Instant>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    written.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode row(PostingDraft draft, Optional<UUID> reverses, String postedBy) {
        var terms = draft.terms();
        var decision = draft.decision();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", draft.id().toString())
                .put("kind", draft.kind().name())
                .put("programme", draft.programme())
                .put("unit", draft.unit())
                .put("budget_year", draft.budgetYear())
                .put("origin_year", draft.originYear())
                .put("carry_over_kind", terms.carryOver().map(Enum::name).orElse(null))
                .put("reverses", reverses.map(UUID::toString).orElse(null))
                .put("decision_number", decision.number())
                .put("decision_date", decision.date().toString())
                .put("decision_issuer", decision.issuer())
                .put("posted_by", postedBy)
                .put("holder", terms.holder())
                .put("counter_unit", terms.counterUnit().orElse(null))
                .put("settles", terms.settles().map(UUID::toString).orElse(null))
                .put(
                        "spend_deadline",
                        terms.spendDeadline().map(LocalDate::toString).orElse(null))
                .put("legal_basis", terms.legalBasis().orElse(null))
                .put("attachment_sha256", decision.attachmentSha256());
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
