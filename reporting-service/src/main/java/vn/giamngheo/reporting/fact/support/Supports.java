package vn.giamngheo.reporting.fact.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.reporting.database.BeforeCommit;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Counted;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnit;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;
import vn.giamngheo.reporting.place.Unit;

/** What households received, as household-service tells it. A support never changes but for its being cancelled, once. */
@ApplicationScoped
public class Supports {

    /** What can be told apart. */
    public enum Dimension {
        KIND,
        LINE
    }

    private static final String WITHOUT_LINE = "NO_PROGRAMME";

    /** Within the selection and the days, and not cancelled up to a day. */
    private static final String GIVEN = """
            from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
            join support_fact using (unit, unit_from)
            where given_on between ? and ? and (cancelled_on is null or cancelled_on > ?)
            """;

    private final Sql sql;
    private final BeforeCommit beforeCommit;
    private final Places places;
    private final ChangedUnits changes;

    Supports(Sql sql, BeforeCommit beforeCommit, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.beforeCommit = beforeCommit;
        this.places = places;
        this.changes = changes;
    }

    private record Fact(SupportTold told, Unit unit) {

        /** Whichever of the two came first: where it was recorded, cancelled if one of them says so. */
        Fact and(Fact other) {
            var cancelled = told.cancelledOn() == null ? other.told : told;
            return new Fact(cancelled, other.told.cancelledOn() == null ? other.unit : unit);
        }
    }

    /** Has it written when the running transaction commits. */
    void take(SupportTold support) {
        var unit = places.named(support.unit(), support.unitValidFrom(), support.givenOn());
        beforeCommit
                .<Map<UUID, Fact>>collect(Supports.class, LinkedHashMap::new, facts -> write(facts.values()))
                .merge(support.supportId(), new Fact(support, unit), Fact::and);
    }

    private void write(Collection<Fact> facts) {
        sql.write(
                """
                insert into support_fact (support_id, household_id, unit, unit_from, kind, line, amount_vnd, given_on, cancelled_on)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[], ?::bigint[], ?::date[], ?::date[])
                on conflict (support_id) do update set cancelled_on = excluded.cancelled_on
                where excluded.cancelled_on is not null""",
                Column.uuids(facts, fact -> fact.told.supportId()),
                Column.uuids(facts, fact -> fact.told.householdId()),
                Column.texts(facts, fact -> fact.unit.code()),
                Column.days(facts, fact -> fact.unit.validFrom()),
                Column.texts(facts, fact -> fact.told.kind()),
                Column.texts(facts, fact -> fact.told.line() == null ? WITHOUT_LINE : fact.told.line()),
                Column.numbers(facts, fact -> fact.told.amountVnd()),
                Column.days(facts, fact -> fact.told.givenOn()),
                Column.days(facts, fact -> fact.told.cancelledOn()));
        changes.tell(facts.stream()
                .map(fact -> new ChangedUnit(Family.SUPPORT, fact.unit, fact.told.givenOn()))
                .toList());
    }

    /** What was given, by kind and line. */
    public record Given(String label, String kind, String line, long supports, long amountVnd) {}

    /**
     * @param first day of giving, inclusive
     * @param last day of giving, inclusive
     * @param cancelledUntil what was cancelled up to this day does not count
     */
    public List<Given> given(Selection selection, LocalDate first, LocalDate last, LocalDate cancelledUntil) {
        return sql.read(
                row -> new Given(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)),
                "select label, kind, line, count(*), sum(amount_vnd) " + GIVEN + "group by 1, 2, 3 order by 1, 2, 3",
                selection.codes(),
                selection.firstDays(),
                selection.labels(),
                first,
                last,
                cancelledUntil);
    }

    /**
     * Households that received something, each once under a label, or once for each value of the dimension.
     *
     * @param by null where nothing is to be told apart
     */
    public List<Counted> households(
            Selection selection, LocalDate first, LocalDate last, LocalDate cancelledUntil, Dimension by) {
        var column = by == null ? "null::text" : by.name().toLowerCase(Locale.ROOT);
        return sql.read(
                row -> new Counted(
                        row.getString(1), by == null ? Map.of() : Map.of(column, row.getString(2)), row.getLong(3)),
                "select label, key, count(*) from (select distinct label, " + column + " as key, household_id " + GIVEN
                        + ") supported group by 1, 2 order by 1, 2",
                selection.codes(),
                selection.firstDays(),
                selection.labels(),
                first,
                last,
                cancelledUntil);
    }
}
