package vn.giamngheo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
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

    /** Periods after that one for which something was published of one of these units. */
    List<String> periodsAfter(String period, List<String> units) {
        return sql.read(
                row -> row.getString(1),
                "select distinct period from published_value where unit = any (?) and period > ? order by 1",
                Column.texts(units, unit -> unit),
                period);
    }
}
