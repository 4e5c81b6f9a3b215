package vn.giamngheo.reporting.fact.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;
import vn.giamngheo.reporting.place.Unit;

/** Money as the postings of budget-service tell it. A posting never changes; a correction is a posting of its own. */
@ApplicationScoped
public class Money {

    private final Sql sql;
    private final Places places;
    private final ChangedUnits changes;

    Money(Sql sql, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.places = places;
        this.changes = changes;
    }

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
        sql.write(
                """
                insert into money_fact (posting_id, position, kind, unit, unit_from, budget_year, origin_year, programme,
                    line, source, nature, amount_vnd, decision_number, decision_date)
                select ?, position, ?, ?, ?, ?, ?, ?, line, source, nature, ? * amount_vnd, ?, ?
                from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) with ordinality
                    as entry(line, source, nature, amount_vnd, position)
                on conflict do nothing""",
                posting.postingId(),
                kind.name(),
                unit.code(),
                unit.validFrom(),
                posting.budgetYear(),
                posting.firstGrantedFor(),
                posting.programme(),
                kind.sign(),
                posting.decisionNumber(),
                posting.decisionDate(),
                Column.texts(posting.entries(), Posting.Entry::line),
                Column.texts(posting.entries(), Posting.Entry::source),
                Column.texts(posting.entries(), Posting.Entry::nature),
                Column.numbers(posting.entries(), Posting.Entry::amountVnd));
        var firstDay = LocalDate.of(posting.budgetYear(), 1, 1);
        changes.note(Family.BUDGET, unit, firstDay);
        changes.mark(Family.BUDGET, unit, firstDay);
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
