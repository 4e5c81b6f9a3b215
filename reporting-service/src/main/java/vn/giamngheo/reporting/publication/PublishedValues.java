package vn.giamngheo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.indicator.Measured;

/** What was told to the other services last. */
@ApplicationScoped
class PublishedValues {

    private final Sql sql;

    PublishedValues(Sql sql) {
        this.sql = sql;
    }

    /** @return whether the value is new or differs from the one that was kept */
    boolean keep(String unit, String indicator, String period, Measured measured) {
        return sql.write("""
                        insert into published_value as kept (unit, indicator, period, numerator, denominator, value)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (unit, indicator, period) do update
                        set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value
                        where (kept.numerator, kept.denominator, kept.value)
                            is distinct from (excluded.numerator, excluded.denominator, excluded.value)""", unit, indicator, period, measured.numerator(), measured.denominator(), measured.value())
                == 1;
    }

    /** Those of these of which anything was published. */
    List<Subject> known(Collection<Subject> subjects) {
        return sql.read(
                row -> new Subject(Family.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                """
                select family, unit, period
                from unnest(?::text[], ?::text[], ?::text[]) as subject(family, unit, period)
                where exists (select from published_value kept
                              where kept.unit = subject.unit and kept.period = subject.period)""",
                Column.texts(subjects, subject -> subject.family().name()),
                Column.texts(subjects, Subject::unit),
                Column.texts(subjects, Subject::period));
    }
}
