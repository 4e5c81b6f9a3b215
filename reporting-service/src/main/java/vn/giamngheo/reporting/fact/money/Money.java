package vn.giamngheo.reporting.fact.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.reporting.database.BeforeCommit;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;
import vn.giamngheo.reporting.place.Unit;

/** Money as the postings of budget-service tell it. A posting never changes; a correction is a posting of its own. */
@ApplicationScoped
public class Money {

    private final Sql sql;
    private final BeforeCommit beforeCommit;
    private final Places places;
    private final ChangedUnits changes;

    Money(Sql sql, BeforeCommit beforeCommit, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.beforeCommit = beforeCommit;
        this.places = places;
        this.changes = changes;
    }

    /** Has it written when the running transaction commits: the postings of a list come together, and cost little together. */
    void record(MoneyKind kind, Posting posting) {
        record(kind, posting, places.at(posting.unit(), posting.decisionDate()));
    }

    /** The other side of a posting, where it has one. */
    void recordAbove(MoneyKind kind, Posting posting) {
        if (posting.counterUnit() != null) {
            record(kind, posting, places.at(posting.counterUnit(), posting.decisionDate()));
        }
    }

    private void record(MoneyKind kind, Posting posting, Unit unit) {
        beforeCommit
                .<List<MoneyFact>>collect(Money.class, ArrayList::new, this::write)
                .addAll(MoneyFact.of(kind, posting, unit));
    }

    private void write(List<MoneyFact> facts) {
        sql.write(
                """
                insert into money_fact (posting_id, position, kind, unit, unit_from, budget_year, origin_year, programme,
                    line, source, nature, amount_vnd, decision_number, decision_date)
                select * from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::date[], ?::bigint[], ?::bigint[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::date[])
                on conflict do nothing""",
                Column.uuids(facts, fact -> fact.posting().postingId()),
                Column.numbers(facts, MoneyFact::position),
                Column.texts(facts, fact -> fact.kind().name()),
                Column.texts(facts, fact -> fact.unit().code()),
                Column.days(facts, fact -> fact.unit().validFrom()),
                Column.numbers(facts, fact -> fact.posting().budgetYear()),
                Column.numbers(facts, fact -> fact.posting().firstGrantedFor()),
                Column.texts(facts, fact -> fact.posting().programme()),
                Column.texts(facts, fact -> fact.entry().line()),
                Column.texts(facts, fact -> fact.entry().source()),
                Column.texts(facts, fact -> fact.entry().nature()),
                Column.numbers(facts, MoneyFact::amountVnd),
                Column.texts(facts, fact -> fact.posting().decisionNumber()),
                Column.days(facts, fact -> fact.posting().decisionDate()));
        changes.tell(facts.stream().map(MoneyFact::change).toList());
    }

    /**
     * Money of one budget year, by what it is.
     *
     * @param until last day of decisions that count, inclusive
     */
    public List<MoneySum> sums(Selection selection, int budgetYear, LocalDate until) {
        return sql.read(
                row -> new MoneySum(
                        row.getString(1),
                        MoneyKind.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)),
                """
                select label, kind, origin_year, line, source, nature, sum(amount_vnd)
                from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
                join money_fact using (unit, unit_from)
                where budget_year = ? and decision_date <= ?
                group by 1, 2, 3, 4, 5, 6
                order by 1, 2, 3, 4, 5, 6""",
                selection.codes(),
                selection.firstDays(),
                selection.labels(),
                budgetYear,
                until);
    }

    /** Budget years for which the unit has money by that day, in order. */
    public List<Integer> years(Selection selection, LocalDate until) {
        return sql.read(row -> row.getInt(1), """
                select distinct budget_year
                from unnest(?::text[], ?::date[]) as chosen(unit, unit_from)
                join money_fact using (unit, unit_from)
                where decision_date <= ?
                order by 1""", selection.codes(), selection.firstDays(), until);
    }
}
