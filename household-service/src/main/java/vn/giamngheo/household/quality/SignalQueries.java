package vn.giamngheo.household.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Counts what the signals are made of, set by set. */
@ApplicationScoped
class SignalQueries {

    private static final String HERE = """
            p.valid_from <= :asOf and (p.valid_to is null or p.valid_to > :asOf)
              and (cast(:everywhere as boolean) or (p.unit, p.unit_valid_from) in
                  (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[]))))
            """;

    /** Came back: on a list, after a class above both lists that itself came after a list. */
    private static final String ROTATIONS = """
            with spell as (
                select c.household_id, c.classification in ('POOR', 'NEAR_POOR') as listed,
                       lag(c.classification in ('POOR', 'NEAR_POOR'))
                           over (partition by c.household_id order by c.valid_from) as listed_before
                from household_classification c join household_presence p on p.household_id = c.household_id
                where c.valid_from <= :asOf and %s),
            turn as (
                select household_id, count(*) filter (where listed_before and not listed) as left_lists,
                       count(*) filter (where listed and not listed_before) as entered
                from spell group by household_id),
            rotation as (
                select t.household_id, t.entered - case when first.listed then 0 else 1 end as times
                from turn t
                cross join lateral (
                    select classification in ('POOR', 'NEAR_POOR') as listed from household_classification
                    where household_id = t.household_id order by valid_from limit 1) first
                where t.left_lists > 0)
            select h.id, h.code, p.unit, p.unit_valid_from, r.times
            from rotation r join household h on h.id = r.household_id
            join household_presence p on p.household_id = h.id and p.valid_from <= :asOf
                 and (p.valid_to is null or p.valid_to > :asOf)
            where r.times >= :times and h.id > :after
            order by h.id limit :rows""".formatted(HERE);

    private static final String POOR = """
            select p.unit, p.unit_valid_from, count(*)
            from household_presence p
            join household_classification c on c.household_id = p.household_id and c.classification = 'POOR'
                 and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
            where %s group by p.unit, p.unit_valid_from""".formatted(HERE);

    private static final String BANDS = """
            select p.unit, p.unit_valid_from,
                   count(*) filter (where c.score_a between l.score_a - :band + 1 and l.score_a) as at_or_below,
                   count(*) filter (where c.score_a between l.score_a + 1 and l.score_a + :band) as above
            from household_presence p
            join household_classification c on c.household_id = p.household_id
                 and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
            join jsonb_to_recordset(cast(:limits as jsonb)) as l(standard text, area text, score_a integer)
                 on l.standard = c.standard and l.area = p.area
            where %s group by p.unit, p.unit_valid_from""".formatted(HERE);

    /** The last survey of a household in a round by that day, where it disagrees. */
    private static final String AGAINST_FACTS = """
            select h.id, h.code, p.unit, p.unit_valid_from, d.score_b,
                   case when d.score_b < d.facts_score_b_at_least then d.facts_score_b_at_least
                        else d.facts_score_b_at_most end as nearest
            from review_dossier d
            join household h on h.id = d.household_id
            join household_presence p on p.household_id = d.household_id
            where d.facts_disagree and d.surveyed_on <= :asOf and d.household_id > :after and %s
              and not exists (select from review_dossier later where later.household_id = d.household_id
                              and later.surveyed_on > d.surveyed_on and later.surveyed_on <= :asOf)
            order by d.household_id limit :rows""".formatted(HERE);

    private final Sql sql;

    SignalQueries(Sql sql) {
        this.sql = sql;
    }

    /** A household that came back so often. */
    record Rotation(UUID household, String code, UnitKey unit, long times) {}

    /** A household whose surveyed score B lies outside of what its facts allow; the nearest that they do. */
    record AgainstFacts(UUID household, String code, UnitKey unit, long surveyed, long nearest) {}

    /** Households of a recorded unit with scores in the bands around the limit. */
    record Band(UnitKey unit, long atOrBelow, long above) {}

    /** In the order of ids; one row more than the limit where there is one. */
    List<Rotation> rotations(LocalDate asOf, Ground ground, int times, UUID after, int limit) {
        var values = values(asOf, ground);
        values.putAll(Map.of("times", times, "after", after, "rows", limit + 1));
        return sql.query(
                ROTATIONS,
                row -> new Rotation(
                        row.getObject("id", UUID.class), row.getString("code"), unit(row), row.getLong("times")),
                values);
    }

    /** In the order of ids; one row more than the limit where there is one. */
    List<AgainstFacts> againstFacts(LocalDate asOf, Ground ground, UUID after, int limit) {
        var values = values(asOf, ground);
        values.putAll(Map.of("after", after, "rows", limit + 1));
        return sql.query(
                AGAINST_FACTS,
                row -> new AgainstFacts(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        unit(row),
                        row.getLong("score_b"),
                        row.getLong("nearest")),
                values);
    }

    /** Poor households by recorded unit. */
    Map<UnitKey, Long> poor(LocalDate asOf, Ground ground) {
        var counts = new HashMap<UnitKey, Long>();
        sql.query(POOR, row -> counts.put(unit(row), row.getLong(3)), values(asOf, ground));
        return counts;
    }

    /** @param limits score limits by standard and area, as JSON */
    List<Band> bands(LocalDate asOf, Ground ground, int points, String limits) {
        var values = values(asOf, ground);
        values.putAll(Map.of("band", points, "limits", limits));
        return sql.query(BANDS, row -> new Band(unit(row), row.getLong("at_or_below"), row.getLong("above")), values);
    }

    private static Map<String, Object> values(LocalDate asOf, Ground ground) {
        var values = new HashMap<String, Object>(ground.values());
        values.put("asOf", asOf);
        return values;
    }

    private static UnitKey unit(ResultSet row) throws SQLException {
        return new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class));
    }
}
