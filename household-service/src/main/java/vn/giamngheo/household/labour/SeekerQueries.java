package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.household.Sex;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.sql.Sql;

/** Reads who looks for what. */
@ApplicationScoped
class SeekerQueries {

    private final Sql sql;
    private final Territory territory;

    SeekerQueries(Sql sql, Territory territory) {
        this.sql = sql;
        this.territory = territory;
    }

    /**
     * Who wants to be registered, as they stood on the day.
     *
     * @param listed whether the household was poor or near-poor on that day, or had ceased to be not long before
     */
    record Candidate(Sex sex, LocalDate birthDate, int birthYear, boolean listed) {}

    /** Empty when the member was not in that household on that day. */
    Optional<Candidate> candidate(UUID household, UUID member, LocalDate day, int escapedMonths) {
        return sql
                .query(
                        """
                        select m.sex, m.birth_date, m.birth_year,
                               exists (select 1 from household_classification c
                                       where c.household_id = m.household_id and c.classification in ('POOR', 'NEAR_POOR')
                                         and c.valid_from <= :day
                                         and (c.valid_to is null or c.valid_to + make_interval(months => :months) > :day)) as listed
                        from household_member m
                        where m.household_id = :household and m.id = :member
                          and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)""",
                        row -> new Candidate(
                                Sex.valueOf(row.getString("sex")),
                                row.getObject("birth_date", LocalDate.class),
                                row.getInt("birth_year"),
                                row.getBoolean("listed")),
                        Map.of("household", household, "member", member, "day", day, "months", escapedMonths))
                .stream()
                .findFirst();
    }

    /** @throws SeekerNotFound also when the caller's area did not hold it (404) */
    Seeker visible(UUID id) {
        return find(id).filter(this::isCovered).orElseThrow(() -> new SeekerNotFound(id));
    }

    boolean isVisible(UUID id) {
        return find(id).filter(this::isCovered).isPresent();
    }

    private boolean isCovered(Seeker seeker) {
        return territory.covers(seeker.place(), seeker.registeredOn());
    }

    Optional<Seeker> find(UUID id) {
        return sql.query("select * from job_seeker where id = ?", Seeker::of, id).stream()
                .findFirst();
    }

    /** Who looked on that day, by id; one more than the limit where there is one. */
    List<Seeker> list(Scope scope, LocalDate asOf, WorkNeed need, String trade, UUID after, int limit) {
        var values = new HashMap<String, Object>(Places.values(scope));
        values.putAll(Map.of("asOf", asOf, "after", after, "rows", limit + 1));
        values.put("need", need == null ? null : need.name());
        values.put("trade", trade);
        return sql.query("""
                select * from job_seeker
                where registered_on <= :asOf and (withdrawn_on is null or withdrawn_on > :asOf) and id > :after
                  and (cast(:need as text) is null or need = :need) and (cast(:trade as text) is null or trade = :trade)
                  and""" + Places.WITHIN + " order by id limit :rows", Seeker::of, values);
    }
}
