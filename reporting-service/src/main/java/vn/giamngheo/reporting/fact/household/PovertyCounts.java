package vn.giamngheo.reporting.fact.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.place.Selection;

/** Households of a day, counted. */
@ApplicationScoped
public class PovertyCounts {

    private final Sql sql;

    PovertyCounts(Sql sql) {
        this.sql = sql;
    }

    public List<PovertyCount> households(Selection selection, LocalDate asOf) {
        return sql.read(
                row -> new PovertyCount(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)),
                """
                select label, area, classification, sum(households), sum(persons)
                from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
                join poverty_change using (unit, unit_from)
                where day <= ?
                group by 1, 2, 3""",
                selection.codes(),
                selection.firstDays(),
                selection.labels(),
                asOf);
    }

    public List<DeprivationCount> deprivations(Selection selection, LocalDate asOf) {
        return sql.read(
                row -> new DeprivationCount(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)),
                """
                select label, area, classification, indicator, sum(households)
                from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
                join deprivation_change using (unit, unit_from)
                where day <= ?
                group by 1, 2, 3, 4""",
                selection.codes(),
                selection.firstDays(),
                selection.labels(),
                asOf);
    }

    /** The last day on which a household's class changed or was confirmed; empty where none was classified yet. */
    public Optional<LocalDate> lastChange(Selection selection, LocalDate asOf) {
        return sql
                .read(row -> row.getObject(1, LocalDate.class), """
                        select max(day)
                        from unnest(?::text[], ?::date[]) as chosen(unit, unit_from)
                        join poverty_change using (unit, unit_from)
                        where day <= ? and classification <> 'NOT_CLASSIFIED'
                        having count(*) > 0""", selection.codes(), selection.firstDays(), asOf)
                .stream()
                .findFirst();
    }
}
