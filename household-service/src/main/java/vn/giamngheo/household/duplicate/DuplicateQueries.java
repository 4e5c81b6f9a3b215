package vn.giamngheo.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Grounds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Finds people who stand in two households under two ids. Both lie in the area asked for, or the pair is not shown. */
@ApplicationScoped
class DuplicateQueries {

    private static final String SELECT = """
            with person as materialized (
                select m.id, m.household_id, r.code, r.unit, r.unit_valid_from, g.commune, m.name,
                       plain_name(m.name) as plain, m.birth_year
                from unnest(cast(:units as text[]), cast(:firstDays as date[]), cast(:communes as text[]))
                     as g(unit, unit_valid_from, commune)
                join household_residence r on r.unit = g.unit and r.unit_valid_from = g.unit_valid_from
                     and r.valid_from <= :asOf and (r.valid_to is null or r.valid_to > :asOf)
                join household_member m on m.household_id = r.household_id
                     and m.valid_from <= :asOf and (m.valid_to is null or m.valid_to > :asOf)),
            found as (
                select a.id as first, b.id as second, 'CITIZEN_ID' as reason
                from person a
                join member_citizen_id of_a on of_a.member_id = a.id
                join member_citizen_id of_b on of_b.hash = of_a.hash
                join person b on b.id = of_b.member_id
                where a.id < b.id and a.household_id <> b.household_id and (a.id, b.id) > (:afterFirst, :afterSecond)
                union
                select a.id, b.id, 'NAME_BIRTH_YEAR_COMMUNE'
                from person a join person b using (plain, birth_year, commune)
                where a.id < b.id and a.household_id <> b.household_id and (a.id, b.id) > (:afterFirst, :afterSecond)),
            pair as (
                select first, second, array_agg(reason order by reason) as reasons
                from found f
                where not exists (
                    select from duplicate_dismissal d
                    where d.first = f.first and d.second = f.second and d.withdrawn_at is null
                      and d.first_facts = person_facts(d.first, :asOf) and d.second_facts = person_facts(d.second, :asOf))
                group by first, second order by first, second limit :rows)
            select a.id as a_member, a.household_id as a_household, a.code as a_code, a.unit as a_unit,
                   a.unit_valid_from as a_unit_valid_from, a.name as a_name, a.birth_year as a_birth_year,
                   b.id as b_member, b.household_id as b_household, b.code as b_code, b.unit as b_unit,
                   b.unit_valid_from as b_unit_valid_from, b.name as b_name, b.birth_year as b_birth_year, reasons
            from pair join person a on a.id = first join person b on b.id = second
            order by first, second""";

    private final Sql sql;
    private final Grounds grounds;

    DuplicateQueries(Sql sql, Grounds grounds) {
        this.sql = sql;
        this.grounds = grounds;
    }

    /** In the order of the two ids; one more than the limit where there is one. */
    List<DuplicateCandidate> list(String unit, LocalDate asOf, DuplicatePosition after, int limit) {
        var ground = grounds.of(unit, asOf);
        return sql.query(SELECT, row -> candidate(row, ground), values(ground, asOf, after, limit));
    }

    private static Map<String, Object> values(Ground ground, LocalDate asOf, DuplicatePosition after, int limit) {
        var units = List.copyOf(ground.shown().keySet());
        var values = new HashMap<String, Object>();
        values.put("units", units.stream().map(UnitKey::code).toArray(String[]::new));
        values.put("firstDays", units.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
        values.put(
                "communes",
                units.stream()
                        .map(ground.shown()::get)
                        .map(commune -> commune.code() + "/" + commune.validFrom())
                        .toArray(String[]::new));
        values.put("asOf", asOf);
        values.put("afterFirst", after.first());
        values.put("afterSecond", after.second());
        values.put("rows", limit + 1);
        return values;
    }

    private static DuplicateCandidate candidate(ResultSet row, Ground ground) throws SQLException {
        var reasons = (String[]) row.getArray("reasons").getArray();
        return new DuplicateCandidate(
                DuplicatePerson.of(row, "a_", ground),
                DuplicatePerson.of(row, "b_", ground),
                Arrays.stream(reasons).map(DuplicateReason::valueOf).toList());
    }
}
