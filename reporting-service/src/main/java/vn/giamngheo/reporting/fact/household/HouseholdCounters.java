package vn.giamngheo.reporting.fact.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;

/**
 * Running differences per unit, day and class: a fact adds one household on its first day and takes it away on the day on
 * which the next fact begins.
 */
@ApplicationScoped
class HouseholdCounters {

    private final Sql sql;

    HouseholdCounters(Sql sql) {
        this.sql = sql;
    }

    void takeOut(List<UUID> households) {
        add(households, -1);
    }

    void putIn(List<UUID> households) {
        add(households, 1);
    }

    private void add(List<UUID> households, int sign) {
        sql.write("""
                insert into poverty_change (unit, unit_from, day, area, classification, households, persons)
                select unit, unit_from, day, area, coalesce(classification, 'NOT_CLASSIFIED'),
                       sum(direction), sum(direction * persons)
                from household_fact,
                     lateral (values (valid_from, ?), (valid_to, -1 * ?)) as edge(day, direction)
                where household_id = any (?) and day is not null and not absent
                group by 1, 2, 3, 4, 5
                on conflict (unit, unit_from, day, area, classification) do update
                set households = poverty_change.households + excluded.households,
                    persons = poverty_change.persons + excluded.persons""", sign, sign, Column.uuids(households));
        sql.write("""
                insert into deprivation_change (unit, unit_from, day, area, classification, indicator, households)
                select unit, unit_from, day, area, coalesce(classification, 'NOT_CLASSIFIED'), indicator, sum(direction)
                from household_fact,
                     unnest(deprived) as indicator,
                     lateral (values (valid_from, ?), (valid_to, -1 * ?)) as edge(day, direction)
                where household_id = any (?) and day is not null and not absent
                group by 1, 2, 3, 4, 5, 6
                on conflict (unit, unit_from, indicator, day, area, classification) do update
                set households = deprivation_change.households + excluded.households""", sign, sign, Column.uuids(households));
    }
}
