package vn.giamngheo.household.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.household.sql.Sql;

/** Finds the standing of people by their numbers, all of them by one statement. */
@ApplicationScoped
class StandingQueries {

    /**
     * A present number goes before the same one as an old number: those of nine digits were given out by provinces, and are not
     * unique. A class ends with its household.
     */
    static final String STANDINGS = """
            with asked as (
                select hash, position from unnest(cast(:hashes as text[])) with ordinality as a(hash, position)),
            named as (
                select a.position, m.household_id, i.kind, min(i.kind) over (partition by a.position) as best
                from asked a
                join member_citizen_id i on i.hash = a.hash
                join household_member m on m.id = i.member_id
                    and m.valid_from <= :asOf and (m.valid_to is null or m.valid_to > :asOf)
                join household_residence r on r.household_id = m.household_id
                    and r.valid_from <= :asOf and (r.valid_to is null or r.valid_to > :asOf)),
            meant as (
                select position, count(distinct household_id) as households, (array_agg(household_id))[1] as household_id
                from named where kind = best group by position)
            select coalesce(t.households, 0) as households, r.household_id, r.unit, r.unit_valid_from, c.classification,
                   c.valid_from,
                   least(c.valid_to, case when r.left_by not in ('MOVED_OUT', 'ASSIGNED') then r.valid_to end) as valid_to,
                   g.number
            from asked a
            left join meant t on t.position = a.position
            left join household_residence r on t.households = 1 and r.household_id = t.household_id
                and r.valid_from <= :asOf and (r.valid_to is null or r.valid_to > :asOf)
            left join household_classification c on c.household_id = r.household_id
                and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
            left join lateral (
                select number from household_certificate
                where household_id = c.household_id and classification = c.classification
                  and issued_on <= :asOf and valid_until > :asOf and (revoked_on is null or revoked_on > :asOf)
                order by issued_on desc limit 1) g on true
            order by a.position""";

    private final Sql sql;
    private final CitizenIds citizenIds;

    StandingQueries(Sql sql, CitizenIds citizenIds) {
        this.sql = sql;
        this.citizenIds = citizenIds;
    }

    /** One for each number, in their order. */
    List<Standing> of(List<String> numbers, LocalDate asOf) {
        return sql.query(STANDINGS, Standing::of, values(numbers, asOf));
    }

    Map<String, Object> values(List<String> numbers, LocalDate asOf) {
        return Map.of("hashes", numbers.stream().map(citizenIds::hash).toArray(String[]::new), "asOf", asOf);
    }
}
