package vn.giamngheo.reporting.fact.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.place.Unit;

/** Units that hold facts. */
@ApplicationScoped
public class FactUnits {

    private final Sql sql;

    FactUnits(Sql sql) {
        this.sql = sql;
    }

    /** Units that hold a fact of that family on that day or before. */
    public List<Unit> of(Family family, LocalDate until) {
        return sql.read(
                row -> new Unit(row.getString(1), row.getObject(2, LocalDate.class)),
                "select unit, unit_from from fact_unit where family = ? and first_day <= ? order by unit, unit_from",
                family.name(),
                until);
    }
}
