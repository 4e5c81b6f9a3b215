package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Carried money may be spent and committed up to the deadline under which it was carried over; afterwards it goes back. */
@ApplicationScoped
class Deadlines {

    private static final Set<PostingKind> BOUND = Set.of(PostingKind.DISBURSEMENT, PostingKind.COMMITMENT);

    private static final String PASSED = """
            select u.n, max(p.spend_deadline)
            from unnest(%s, ?::date[]) with ordinality as u (%s, on_day, n)
            join ledger_cell c on %s
            join ledger_entry e on e.cell_id = c.id and e.account = 'BROUGHT_FORWARD'
            join posting p on p.id = e.posting_id and p.kind = 'CARRY_OVER'
            where not exists (select from posting r where r.reverses = p.id)
            group by u.n, u.budget_year, u.on_day
            having max(coalesce(p.spend_deadline, make_date(u.budget_year, 12, 31))) < u.on_day
            order by u.n""".formatted(Cells.KEY_ARRAYS, Cells.KEY_COLUMNS, Cells.keyOf("c", "u"));

    private final AgroalDataSource db;

    Deadlines(AgroalDataSource db) {
        this.db = db;
    }

    /** @param entry its place in its posting */
    private record Sum(Cell cell, int entry, LocalDate day) {}

    /**
     * @param drafts of a part of a batch: the fault does not say of which
     * @throws InvalidRequest naming each sum of carried money whose deadline lies before its posting (422)
     */
    void require(List<PostingDraft> drafts) {
        var carried = new ArrayList<Sum>();
        for (var draft : drafts) {
            if (BOUND.contains(draft.kind()) && draft.originYear() < draft.budgetYear()) {
                for (int i = 0; i < draft.entries().size(); i++) {
                    carried.add(new Sum(draft.entries().get(i).in(draft), i, draft.day()));
                }
            }
        }
        if (!carried.isEmpty()) {
            requireInTime(carried);
        }
    }

    private void requireInTime(List<Sum> carried) {
        var faults = new ArrayList<FieldFault>();
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(PASSED)) {
            statement.setArray(
                    Cells.bind(statement, 1, carried.stream().map(Sum::cell).toList()),
                    connection.createArrayOf(
                            "date", carried.stream().map(Sum::day).toArray()));
            try (var passed = statement.executeQuery()) {
                while (passed.next()) {
                    faults.add(new FieldFault(
                            "/entries/" + carried.get(passed.getInt(1) - 1).entry() + "/line",
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
