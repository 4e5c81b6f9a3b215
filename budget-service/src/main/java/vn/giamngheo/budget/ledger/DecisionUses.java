package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;

/** Which decision has said what already: one decision gives a cell one sum of a kind, once. */
@ApplicationScoped
class DecisionUses {

    private static final String CLAIM = """
            insert into decision_use (kind, decision_issuer, decision_number, decision_date, cell_id, counterpart, posting_id)
            select ?, ?, ?, ?, cell_id, counterpart, ? from unnest(?::bigint[], ?::text[]) as used (cell_id, counterpart)
            on conflict do nothing""";

    private record Use(long cell, String counterpart) {}

    private final AgroalDataSource db;

    DecisionUses(AgroalDataSource db) {
        this.db = db;
    }

    /** @throws DecisionPosted when the same decision has been posted for one of the cells (409) */
    void claim(PostingDraft draft, Map<Cell, Long> cellIds) {
        var uses = new LinkedHashSet<Use>();
        draft.entries().forEach(line -> uses.add(new Use(cellIds.get(line.in(draft)), counterpart(draft, line))));
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, draft.kind().name());
            statement.setString(2, draft.decision().comparableIssuer());
            statement.setString(3, draft.decision().comparableNumber());
            statement.setObject(4, draft.decision().date());
            statement.setObject(5, draft.id());
            statement.setArray(
                    6,
                    connection.createArrayOf(
                            "bigint", uses.stream().map(Use::cell).toArray()));
            statement.setArray(
                    7,
                    connection.createArrayOf(
                            "text", uses.stream().map(Use::counterpart).toArray()));
            if (statement.executeUpdate() < uses.size()) {
                throw new DecisionPosted(draft.decision());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A posting that was taken back has said nothing: its decision may be posted anew, with the right figures. */
    void release(UUID posting) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("delete from decision_use where posting_id = ?")) {
            statement.setObject(1, posting);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whom or what else the sum concerns: the same paper may pay two commitments from one cell. */
    private static String counterpart(PostingDraft draft, PostingLine line) {
        if (line.toLine() != null) {
            return line.toLine();
        }
        var terms = draft.terms();
        return terms.settles().map(UUID::toString).or(terms::counterUnit).orElse("");
    }
}
