package vn.giamngheo.household.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/**
 * Reads, set by set, how households stood at the two ends of a period. Whoever was on no list at either end is left out. A household
 * of a divided commune that was assigned is, on a map of after the division, where it was assigned to at both ends, and on a map of
 * before it in the commune that was divided: it came from nowhere and went nowhere.
 */
@ApplicationScoped
class ChangeQueries {

    private static final String INSIDE =
            "in (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[])))";

    /**
     * Everybody listed at one end whose residences touch the ground, and then each table once for all of them. Of the classes only the
     * two lists are read, which an index holds: who is on neither is above both, or not classified.
     */
    private static final String SELECT = """
            with listed as materialized (
                select c.household_id,
                       max(c.classification)
                           filter (where c.valid_from <= :from and (c.valid_to is null or c.valid_to > :from)) as before,
                       max(c.classification)
                           filter (where c.valid_from <= :to and (c.valid_to is null or c.valid_to > :to)) as after,
                       coalesce(bool_or(c.classification = 'POOR')
                           filter (where c.valid_from <= :from and c.valid_to > :lookBack), false) as was_poor,
                       coalesce(bool_or(c.valid_from <= :from and c.valid_to > :lookBack), false) as was_listed
                from household_classification c
                where c.classification in ('POOR', 'NEAR_POOR') and c.valid_from <= :to and %s
                group by c.household_id
                having bool_or(c.valid_from <= :from and (c.valid_to is null or c.valid_to > :from))
                    or bool_or(c.valid_from <= :to and (c.valid_to is null or c.valid_to > :to))),
            persons as (
                select household_id,
                       count(*) filter (where (valid_from is null or valid_from <= :from)
                                          and (valid_to is null or valid_to > :from)) as before,
                       count(*) filter (where (valid_from is null or valid_from <= :to)
                                          and (valid_to is null or valid_to > :to)) as after
                from household_person
                where household_id in (select household_id from listed)
                group by household_id),
            placed as materialized (
                select p.household_id, p.valid_from, p.valid_to,
                       case when later.unit is not null then later.unit
                            when p.valid_from > :map then coalesce(earlier.unit, p.unit) else p.unit end as unit,
                       case when later.unit is not null then later.unit_valid_from
                            when p.valid_from > :map then coalesce(earlier.unit_valid_from, p.unit_valid_from)
                            else p.unit_valid_from end as unit_valid_from,
                       coalesce(earlier.entered_by, p.entered) as entered
                from household_presence p
                left join household_residence later on later.household_id = p.household_id
                     and later.valid_from = p.valid_to and later.entered_by = 'ASSIGNED' and later.valid_from <= :map
                left join household_residence earlier on earlier.household_id = p.household_id
                     and earlier.valid_to = p.valid_from and earlier.left_by = 'ASSIGNED'
                where p.household_id in (select household_id from listed)),
            change as (
                select b.unit as unit_before, b.unit_valid_from as unit_from_before,
                       case when b.unit is not null then c.before end as class_before,
                       a.unit as unit_after, a.unit_valid_from as unit_from_after,
                       case when a.unit is not null then c.after end as class_after,
                       a.entered,
                       case when b.unit is null or c.before is null then c.was_poor end as was_poor,
                       case when b.unit is null or c.before is null then c.was_listed end as was_listed,
                       case when b.unit is null then 0 else coalesce(p.before, 0) end as persons_before,
                       case when a.unit is null then 0 else coalesce(p.after, 0) end as persons_after
                from listed c
                left join persons p on p.household_id = c.household_id
                left join placed b on b.household_id = c.household_id
                     and b.valid_from <= :from and (b.valid_to is null or b.valid_to > :from)
                left join placed a on a.household_id = c.household_id
                     and a.valid_from <= :to and (a.valid_to is null or a.valid_to > :to)
                where %s)
            select unit_before, unit_from_before, class_before, unit_after, unit_from_after, class_after, entered,
                   was_poor, was_listed, count(*) as households,
                   sum(persons_before) as persons_before, sum(persons_after) as persons_after,
                   sum(greatest(persons_after - persons_before, 0)) as gained,
                   sum(greatest(persons_before - persons_after, 0)) as lost
            from change
            group by unit_before, unit_from_before, class_before, unit_after, unit_from_after, class_after, entered,
                     was_poor, was_listed""";

    private static final String EVERYWHERE = SELECT.formatted("true", "true");

    /** A household is shown in one of the communes that it was recorded in. */
    private static final String ON_GROUND = SELECT.formatted(
            "c.household_id in (select p.household_id from household_presence p where (p.unit, p.unit_valid_from) "
                    + INSIDE + ")",
            "(b.unit, b.unit_valid_from) " + INSIDE + " or (a.unit, a.unit_valid_from) " + INSIDE);

    private final Sql sql;

    ChangeQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param ground where the households were recorded that are asked for
     * @param map day whose map they are shown on
     * @param lookBack first day of the time in which a list counts as relapsed from
     */
    @Transactional
    List<Change> between(LocalDate from, LocalDate to, LocalDate map, LocalDate lookBack, Ground ground) {
        sql.makeRoom();
        var values = new HashMap<String, Object>(ground.values());
        values.putAll(Map.of("from", from, "to", to, "map", map, "lookBack", lookBack));
        return sql.query(ground.everywhere() ? EVERYWHERE : ON_GROUND, ChangeQueries::change, values);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                standing(row, "before"),
                standing(row, "after"),
                row.getBoolean("was_poor"),
                row.getBoolean("was_listed"),
                "REGISTERED".equals(row.getString("entered")) ? Change.Entry.REGISTERED : Change.Entry.OTHERWISE,
                row.getLong("households"),
                row.getLong("persons_before"),
                row.getLong("persons_after"),
                row.getLong("gained"),
                row.getLong("lost"));
    }

    private static Optional<Change.Standing> standing(ResultSet row, String when) throws SQLException {
        var unit = row.getString("unit_" + when);
        if (unit == null) {
            return Optional.empty();
        }
        var key = new UnitKey(unit, row.getObject("unit_from_" + when, LocalDate.class));
        return Optional.of(new Change.Standing(
                key, Optional.ofNullable(row.getString("class_" + when)).map(Classification::valueOf)));
    }
}
