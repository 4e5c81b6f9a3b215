package vn.giamngheo.reporting.fact.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.giamngheo.platform.area.MapChanged;
import vn.giamngheo.reporting.database.Sql;

/** What a reform ends is measured again from its day on: its facts belong to other units then. */
@ApplicationScoped
class ReformedUnits {

    private final Sql sql;

    ReformedUnits(Sql sql) {
        this.sql = sql;
    }

    void mark(@Observes MapChanged map) {
        var day = map.reform().effectiveOn();
        sql.write("""
                insert into changed_unit (family, unit, unit_from, day)
                select family, unit, unit_from, ? from fact_unit
                where unit = any (string_to_array(?, ',')) and unit_from < ?""", day, String.join(",", map.reform().ended()), day);
    }
}
