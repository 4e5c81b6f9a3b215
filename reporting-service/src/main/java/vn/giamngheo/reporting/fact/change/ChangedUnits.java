package vn.giamngheo.reporting.fact.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.place.Unit;

/** Units that are to be measured again. Marked in the transaction of the facts, so that no change is forgotten. */
@ApplicationScoped
public class ChangedUnits {

    private final Sql sql;

    ChangedUnits(Sql sql) {
        this.sql = sql;
    }

    /** Notes and marks many at once: units that hold facts of these days, whose values may differ from then on. */
    public void tell(Collection<ChangedUnit> changed) {
        var inOrder = changed.stream()
                .distinct()
                .sorted(Comparator.comparing(ChangedUnit::family)
                        .thenComparing(change -> change.unit().code())
                        .thenComparing(change -> change.unit().validFrom())
                        .thenComparing(ChangedUnit::day))
                .toList();
        var columns = new Object[] {
            Column.texts(inOrder, change -> change.family().name()),
            Column.texts(inOrder, change -> change.unit().code()),
            Column.days(inOrder, change -> change.unit().validFrom()),
            Column.days(inOrder, ChangedUnit::day)
        };
        sql.write("""
                insert into fact_unit (family, unit, unit_from, first_day)
                select family, unit, unit_from, min(day)
                from unnest(?::text[], ?::text[], ?::date[], ?::date[]) as told(family, unit, unit_from, day)
                group by 1, 2, 3 order by 1, 2, 3
                on conflict (family, unit, unit_from) do update set first_day = excluded.first_day
                where fact_unit.first_day > excluded.first_day""", columns);
        sql.write("""
                insert into changed_unit (family, unit, unit_from, day)
                select * from unnest(?::text[], ?::text[], ?::date[], ?::date[])""", columns);
    }

    /**
     * Marks every unit in which these households have lived.
     *
     * @param days for each household the first day whose facts changed
     */
    public void markHouseholds(List<UUID> households, List<LocalDate> days) {
        sql.write("""
                insert into changed_unit (family, unit, unit_from, day)
                select distinct 'POVERTY', fact.unit, fact.unit_from, changed.day
                from unnest(?::uuid[], ?::date[]) as changed(household_id, day)
                join household_fact fact using (household_id)""", Column.uuids(households), Column.days(days, day -> day));
    }

    /** Remembers that a unit holds facts, and since when. */
    public void note(Family family, Unit unit, LocalDate day) {
        sql.write("""
                insert into fact_unit (family, unit, unit_from, first_day) values (?, ?, ?, ?)
                on conflict (family, unit, unit_from) do update set first_day = excluded.first_day
                where fact_unit.first_day > excluded.first_day""", family.name(), unit.code(), unit.validFrom(), day);
    }

    /** Takes marks out, at most so many; marks of days to come wait for their day. */
    public List<ChangedUnit> take(LocalDate today, int limit) {
        return sql.read(
                row -> new ChangedUnit(
                        Family.valueOf(row.getString(1)),
                        new Unit(row.getString(2), row.getObject(3, LocalDate.class)),
                        row.getObject(4, LocalDate.class)),
                """
                delete from changed_unit where seq in (
                    select seq from changed_unit where day <= ? order by seq limit ? for update skip locked)
                returning family, unit, unit_from, day""",
                today,
                limit);
    }
}
