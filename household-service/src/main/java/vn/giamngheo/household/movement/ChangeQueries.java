package vn.giamngheo.household.movement;

import jakarta.enterprise.context.ApplicationScoped;
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

    private static final String SELECT = """
            with listed as (
                select distinct household_id from household_classification
                where classification in ('POOR', 'NEAR_POOR')
                  and ((valid_from <= :from and (valid_to is null or valid_to > :from))
                    or (valid_from <= :to and (valid_to is null or valid_to > :to)))),
            placed as not materialized (
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
                     and earlier.valid_to = p.valid_from and earlier.left_by = 'ASSIGNED'),
            change as (
                select b.unit as unit_before, b.unit_valid_from as unit_from_before, cb.classification as class_before,
                       a.unit as unit_after, a.unit_valid_from as unit_from_after, ca.classification as class_after,
                       a.entered,
                       case when cb.classification in ('POOR', 'NEAR_POOR') then null else was.poor end as was_poor,
                       case when cb.classification in ('POOR', 'NEAR_POOR') then null else was.listed end as was_listed,
                       case when b.unit is null then 0 else p.before end as persons_before,
                       case when a.unit is null then 0 else p.after end as persons_after
                from listed l
                left join placed b on b.household_id = l.household_id
                     and b.valid_from <= :from and (b.valid_to is null or b.valid_to > :from)
                left join placed a on a.household_id = l.household_id
                     and a.valid_from <= :to and (a.valid_to is null or a.valid_to > :to)
                left join household_classification cb on cb.household_id = b.household_id
                     and cb.valid_from <= :from and (cb.valid_to is null or cb.valid_to > :from)
                left join household_classification ca on ca.household_id = a.household_id
                     and ca.valid_from <= :to and (ca.valid_to is null or ca.valid_to > :to)
                cross join lateral (
                    select count(*) filter (where (valid_from is null or valid_from <= :from)
                                              and (valid_to is null or valid_to > :from)) as before,
                           count(*) filter (where (valid_from is null or valid_from <= :to)
                                              and (valid_to is null or valid_to > :to)) as after
                    from household_person where household_id = l.household_id) p
                cross join lateral (
                    select coalesce(bool_or(classification = 'POOR'), false) as poor, count(*) > 0 as listed
                    from household_classification
                    where household_id = l.household_id and classification in ('POOR', 'NEAR_POOR')
                      and valid_from <= :from and valid_to > :lookBack) was
                where cast(:everywhere as boolean) or (b.unit, b.unit_valid_from) in (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[])))
                         or (a.unit, a.unit_valid_from) in (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[]))))
            select unit_before, unit_from_before, class_before, unit_after, unit_from_after, class_after, entered,
                   was_poor, was_listed, count(*) as households,
                   sum(persons_before) as persons_before, sum(persons_after) as persons_after,
                   sum(greatest(persons_after - persons_before, 0)) as gained,
                   sum(greatest(persons_before - persons_after, 0)) as lost
            from change
            group by unit_before, unit_from_before, class_before, unit_after, unit_from_after, class_after, entered,
                     was_poor, was_listed""";

    private final Sql sql;

    ChangeQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param ground where the households were recorded that are asked for
     * @param map day whose map they are shown on
     * @param lookBack first day of the time in which a list counts as relapsed from
     */
    List<Change> between(LocalDate from, LocalDate to, LocalDate map, LocalDate lookBack, Ground ground) {
        var values = new HashMap<String, Object>(ground.values());
        values.putAll(Map.of("from", from, "to", to, "map", map, "lookBack", lookBack));
        return sql.query(SELECT, ChangeQueries::change, values);
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
