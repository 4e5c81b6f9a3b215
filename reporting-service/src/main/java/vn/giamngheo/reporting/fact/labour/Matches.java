package vn.giamngheo.reporting.fact.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Counted;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnit;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;

/** Matches step by step, as household-service tells them. A step never changes, so that their order of arrival does not matter. */
@ApplicationScoped
public class Matches {

    private final Sql sql;
    private final Places places;
    private final ChangedUnits changes;

    Matches(Sql sql, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.places = places;
        this.changes = changes;
    }

    void take(MatchStep step) {
        var unit = places.named(step.unit(), step.unitValidFrom(), step.matchedOn());
        sql.write(
                """
                insert into match_step (match_id, step, unit, unit_from, kind, trade, matched_on, outcome, happened_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                step.matchId(),
                step.place(),
                unit.code(),
                unit.validFrom(),
                step.kind(),
                step.trade(),
                step.matchedOn(),
                step.outcomeOrMatched(),
                step.day());
        changes.tell(Stream.of(step.matchedOn(), step.day())
                .map(day -> new ChangedUnit(Family.LABOUR, unit, day))
                .toList());
    }

    /** Matches that were made from the first to the last day, both inclusive, by what had come out of each by the last. */
    public List<Counted> made(Selection selection, LocalDate first, LocalDate last) {
        return sql.read(
                Matches::counted, """
                select label, kind, trade, outcome, count(*)
                from (select distinct on (match_id) label, kind, trade, outcome
                      from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
                      join match_step using (unit, unit_from)
                      where matched_on between ? and ? and happened_on <= ?
                      order by match_id, step desc) latest
                group by 1, 2, 3, 4 order by 1, 2, 3, 4""", selection.codes(), selection.firstDays(), selection.labels(), first, last, last);
    }

    /** What came out of matches from the first to the last day, both inclusive, whenever they were made. */
    public List<Counted> outcomes(Selection selection, LocalDate first, LocalDate last) {
        return sql.read(
                Matches::counted, """
                select label, kind, trade, outcome, count(*)
                from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
                join match_step using (unit, unit_from)
                where happened_on between ? and ?
                group by 1, 2, 3, 4 order by 1, 2, 3, 4""", selection.codes(), selection.firstDays(), selection.labels(), first, last);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString(1),
                Map.of("kind", row.getString(2), "trade", row.getString(3), "outcome", row.getString(4)),
                row.getLong(5));
    }
}
