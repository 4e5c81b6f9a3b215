package vn.giamngheo.household.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.time.Ids;

/** Who belongs to a household, from which day to which. Personal data: it never leaves this service in events or logs. */
@ApplicationScoped
public class Members {

    private final EntityManager db;
    private final Sql sql;
    private final ObjectMapper json;
    private final CitizenIds citizenIds;

    Members(EntityManager db, Sql sql, ObjectMapper json, CitizenIds citizenIds) {
        this.db = db;
        this.sql = sql;
        this.json = json;
        this.citizenIds = citizenIds;
    }

    /** How somebody came into a household or out of it. */
    public enum Way {
        REGISTERED,
        BORN,
        JOINED,
        DIED,
        LEFT,
        SPLIT,
        MERGED,
        /** Stays, in another relation to the head. */
        RELATION
    }

    /**
     * A person on a day.
     *
     * @param since first day of this stay in this relation
     */
    public record Present(UUID id, Relation relation, LocalDate since) {}

    /** How somebody died or left, and the first day without them. */
    public record Departure(LocalDate on, Way way) {}

    /**
     * Adds people behind those who are there.
     *
     * @return the same people, each with an id
     * @throws HouseholdExists when one of them is in a household already (409)
     */
    public List<RegisterMember> add(UUID household, List<RegisterMember> people, LocalDate from, Way way) {
        var members = people.stream().map(m -> m.withId(Ids.orNext(m.id()))).toList();
        try {
            db.createNativeQuery("""
                            insert into household_member (id, household_id, position, name, sex, birth_year, birth_date,
                                                          ethnicity, relation, valid_from, entered_by)
                            select cast(member ->> 'id' as uuid), ?1,
                                   number + (select coalesce(max(position), 0) from household_member where household_id = ?1),
                                   member ->> 'name', member ->> 'sex', cast(member ->> 'birthYear' as integer),
                                   cast(member ->> 'birthDate' as date), member ->> 'ethnicity', member ->> 'relation', ?2, ?3
                            from jsonb_array_elements(cast(?4 as jsonb)) with ordinality as m(member, number)""")
                    .setParameter(1, household)
                    .setParameter(2, from)
                    .setParameter(3, way.name())
                    .setParameter(
                            4,
                            json.writeValueAsString(members.stream()
                                    .map(RegisterMember::withoutNumbers)
                                    .toList()))
                    .executeUpdate();
            members.forEach(this::recordNumbers);
            return members;
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case "household_member_pk", "household_member_open" -> new HouseholdExists(household);
                default -> e;
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of today, the order in which they were given. */
    public List<Present> present(UUID household) {
        return sql.query(
                """
                select id, relation, valid_from from household_member
                where household_id = ? and valid_to is null order by position""",
                row -> new Present(
                        row.getObject("id", UUID.class),
                        Relation.valueOf(row.getString("relation")),
                        row.getObject("valid_from", LocalDate.class)),
                household);
    }

    /** The last time that the person died or left; empty when that was never so. */
    public Optional<Departure> departure(UUID household, UUID member) {
        return sql
                .query(
                        """
                select valid_to, left_by from household_member
                where household_id = ? and id = ? and left_by in ('DIED', 'LEFT') order by valid_to desc limit 1""",
                        row -> new Departure(
                                row.getObject("valid_to", LocalDate.class), Way.valueOf(row.getString("left_by"))),
                        household,
                        member)
                .stream()
                .findFirst();
    }

    /** From that day on the person is no longer in the household. */
    public void leave(UUID member, LocalDate on, Way way) {
        sql.update(
                "update household_member set valid_to = ?, left_by = ? where id = ? and valid_to is null",
                on,
                way.name(),
                member);
        citizenIds.refresh(member);
    }

    /** The person goes on in another household, or in the same one in another relation. */
    public void goOn(UUID member, UUID household, Relation relation, LocalDate on, Way way) {
        int ended = sql.update("""
                update household_member set valid_to = ?, left_by = ? where id = ? and valid_to is null and valid_from < ?""", on, way.name(), member, on);
        if (ended == 0) {
            sql.update(
                    "update household_member set relation = ? where id = ? and valid_to is null",
                    relation.name(),
                    member);
            return;
        }
        sql.update("""
                insert into household_member (id, household_id, position, name, sex, birth_year, birth_date, ethnicity,
                                              relation, valid_from, entered_by)
                select id, ?, case when household_id = ? then position else (
                                  select coalesce(max(position), 0) + 1 from household_member where household_id = ?) end,
                       name, sex, birth_year, birth_date, ethnicity, ?, ?, ?
                from household_member where id = ? and valid_to = ?""", household, household, household, relation.name(), on, way.name(), member, on);
    }

    /** What the present members are said to be, from the beginning; those who are not named were never there. */
    List<RegisterMember> correct(UUID household, List<RegisterMember> people, LocalDate from) {
        var known = present(household).stream().map(Present::id).toList();
        var kept = people.stream().filter(m -> known.contains(m.id())).toList();
        known.stream()
                .filter(id -> kept.stream().noneMatch(m -> m.id().equals(id)))
                .forEach(id -> drop(household, id));
        // No head while relations change places: there may be one at a time.
        sql.update(
                "update household_member set relation = 'OTHER' where household_id = ? and valid_to is null and relation = 'HEAD'",
                household);
        kept.forEach(this::correct);
        var added =
                add(household, people.stream().filter(m -> !kept.contains(m)).toList(), from, Way.REGISTERED);
        return java.util.stream.Stream.concat(kept.stream(), added.stream()).toList();
    }

    private void drop(UUID household, UUID person) {
        sql.update(
                "delete from household_member where id = ? and household_id = ? and valid_to is null",
                person,
                household);
        citizenIds.refresh(person);
    }

    private void correct(RegisterMember person) {
        sql.update(
                """
                update household_member set name = ?, sex = ?, birth_year = ?, birth_date = ?, ethnicity = ?,
                       relation = case when valid_to is null then ? else relation end
                where id = ?""",
                person.name(),
                person.sex().name(),
                person.birthYear(),
                person.birthDate(),
                person.ethnicity(),
                person.relation().name(),
                person.id());
        recordNumbers(person);
    }

    private void recordNumbers(RegisterMember person) {
        citizenIds.record(person.id(), CitizenIds.Kind.CURRENT, person.citizenId());
        citizenIds.record(person.id(), CitizenIds.Kind.PREVIOUS, person.previousCitizenId());
    }
}
