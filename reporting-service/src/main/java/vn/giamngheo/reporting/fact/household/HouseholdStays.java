package vn.giamngheo.reporting.fact.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;

/** Where households are and with how many persons, for those whose whole time in the register was told. */
@ApplicationScoped
class HouseholdStays {

    private final Sql sql;

    HouseholdStays(Sql sql) {
        this.sql = sql;
    }

    /** What was told before is forgotten. */
    void replace(Collection<HouseholdTimeline> timelines) {
        if (timelines.isEmpty()) {
            return;
        }
        var households = Column.uuids(timelines, HouseholdTimeline::householdId);
        sql.write("delete from household_stay where household_id = any (?)", households);
        sql.write("insert into household_timeline select * from unnest(?::uuid[]) on conflict do nothing", households);
        var rows = timelines.stream()
                .flatMap(t -> t.timeline().stream().map(stay -> new HouseholdTimeline.Row(t.householdId(), stay)))
                .toList();
        sql.write(
                """
                insert into household_stay (household_id, valid_from, valid_to, unit, unit_from, area, persons)
                select * from unnest(?::uuid[], ?::date[], ?::date[], ?::text[], ?::date[], ?::text[], ?::bigint[])""",
                Column.uuids(rows, HouseholdTimeline.Row::household),
                Column.days(rows, row -> row.stay().validFrom()),
                Column.days(rows, row -> row.stay().validTo()),
                Column.texts(rows, row -> row.stay().unit()),
                Column.days(rows, row -> row.stay().unitValidFrom()),
                Column.texts(rows, row -> row.stay().area()),
                Column.numbers(rows, row -> row.stay().persons()));
    }

    /** Facts that only began with a stay are made anew by {@link #apply}. */
    void takeOut(List<UUID> households) {
        sql.write("delete from household_fact where household_id = any (?) and carried", Column.uuids(households));
    }

    /** Each stay begins with the class that the household had, and each fact is where the household was on its day. */
    void apply(List<UUID> households) {
        sql.write("""
                insert into household_fact (household_id, valid_from, unit, unit_from, area, persons, classification, standard,
                                            deprived, carried)
                select s.household_id, s.valid_from, s.unit, s.unit_from, s.area, s.persons, f.classification, f.standard,
                       coalesce(f.deprived, '{}'), true
                from household_stay s
                left join lateral (
                    select * from household_fact f
                    where f.household_id = s.household_id and f.valid_from < s.valid_from and not f.carried
                    order by f.valid_from desc limit 1) f on true
                where s.household_id = any (?)
                on conflict do nothing""", Column.uuids(households));
        sql.write("""
                update household_fact fact
                set unit = coalesce(at.unit, fact.unit), unit_from = coalesce(at.unit_from, fact.unit_from),
                    area = coalesce(at.area, fact.area), persons = coalesce(at.persons, fact.persons),
                    absent = at.unit is null
                from (select f.household_id, f.valid_from, s.unit, s.unit_from, s.area, s.persons
                      from household_fact f
                      join household_timeline t on t.household_id = f.household_id
                      left join household_stay s on s.household_id = f.household_id and s.valid_from <= f.valid_from
                           and (s.valid_to is null or s.valid_to > f.valid_from)
                      where f.household_id = any (?)) at
                where fact.household_id = at.household_id and fact.valid_from = at.valid_from""", Column.uuids(households));
    }
}
