package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Carried money may be spent and committed up to the deadline under which it was carried over; afterwards it goes back. */
@ApplicationScoped
class Deadlines {

    private static final Set<PostingKind> BOUND = Set.of(PostingKind.DISBURSEMENT, PostingKind.COMMITMENT);

    private static final String PASSED = """
            select u.i, max(p.spend_deadline)
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality as u (line, source, nature, i)
            join ledger_cell c on c.programme = ? and c.unit = ? and c.budget_year = ? and c.origin_year = ? and c.holder = ?
                and c.line = u.line and c.source = u.source and c.nature = u.nature
            join ledger_entry e on e.cell_id = c.id and e.account = 'BROUGHT_FORWARD'
            join posting p on p.id = e.posting_id and p.kind = 'CARRY_OVER'
            where not exists (select from posting r where r.reverses = p.id)
            group by u.i having max(coalesce(p.spend_deadline, make_date(?, 12, 31))) < ? order by u.i""";

    private final AgroalDataSource db;

    Deadlines(AgroalDataSource db) {
        this.db = db;
    }

    /** @throws InvalidRequest naming each sum of carried money whose deadline lies before the posting (422) */
    void require(PostingDraft draft) {
        if (!BOUND.contains(draft.kind()) || draft.originYear() == draft.budgetYear()) {
            return;
        }
        var faults = new ArrayList<FieldFault>();
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(PASSED)) {
            var lines = draft.entries();
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", lines.stream().map(PostingLine::line).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            lines.stream().map(line -> line.source().name()).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            lines.stream().map(line -> line.nature().name()).toArray()));
            statement.setString(4, draft.programme());
            statement.setString(5, draft.unit());
            statement.setInt(6, draft.budgetYear());
            statement.setInt(7, draft.originYear());
            statement.setString(8, draft.terms().holder());
            statement.setInt(9, draft.budgetYear());
            statement.setObject(10, draft.day());
            try (var passed = statement.executeQuery()) {
                while (passed.next()) {
                    faults.add(new FieldFault(
                            "/entries/" + (passed.getInt(1) - 1) + "/line",
                            "DEADLINE_PASSED",
                            passed.getObject(2, LocalDate.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
