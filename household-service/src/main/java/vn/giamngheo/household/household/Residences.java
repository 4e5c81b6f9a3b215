package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** In which commune a household is counted, from which day to which. */
@ApplicationScoped
public class Residences {

    private static final String SPANS = """
            with edge as (
                select valid_from as day from household_residence where household_id = %1$s
                union select valid_to from household_residence where household_id = %1$s
                union select valid_from from household_member where household_id = %1$s
                union select valid_to from household_member where household_id = %1$s),
            span as (select day, lead(day) over (order by day) as until from edge where day is not null)
            select span.day, span.until, r.unit, r.unit_valid_from, r.area,
                   (select count(*) from household_member m
                    where m.household_id = r.household_id and m.valid_from <= span.day
                      and (m.valid_to is null or m.valid_to > span.day)) as persons
            from span
            join household_residence r on r.household_id = %1$s and r.valid_from <= span.day
                 and (r.valid_to is null or r.valid_to > span.day)
            order by span.day""";

    private final EntityManager db;
    private final Sql sql;

    Residences(EntityManager db, Sql sql) {
        this.db = db;
        this.sql = sql;
    }

    /** How a household came into a commune's register or out of it. */
    public enum Way {
        REGISTERED,
        SPLIT,
        MOVED_IN,
        MOVED_OUT,
        MERGED,
        DIED,
        LEFT
    }

    /** An address in the register. */
    public record Address(UnitKey unit, String code, String village, Settlement area) {}

    /** @throws HouseholdCodeTaken when the commune gave this code before (409) */
    public void begin(UUID household, Address address, LocalDate from, Way way) {
        write(address, () -> db.createNativeQuery("""
                        insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area,
                                                         entered_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, household)
                .setParameter(2, from)
                .setParameter(3, address.unit().code())
                .setParameter(4, address.unit().validFrom())
                .setParameter(5, address.code())
                .setParameter(6, address.village())
                .setParameter(7, address.area().name())
                .setParameter(8, way.name())
                .executeUpdate());
    }

    public void end(UUID household, LocalDate on, Way way) {
        sql.update(
                "update household_residence set valid_to = ?, left_by = ? where household_id = ? and valid_to is null",
                on,
                way.name(),
                household);
    }

    /** Code and village of the residence of today were recorded wrongly. */
    void correct(UUID household, Address address) {
        write(address, () -> db.createNativeQuery(
                        "update household_residence set code = ?2, village = ?3 where household_id = ?1 and valid_to is null")
                .setParameter(1, household)
                .setParameter(2, address.code())
                .setParameter(3, address.village())
                .executeUpdate());
    }

    /** The days on which residence or number of persons changed, and what they were from then on. */
    public List<Stay> timeline(UUID household) {
        return sql.query(SPANS.formatted(":household"), Stay::of, Map.of("household", household));
    }

    /** The same of the household that a column of an outer statement names, as one JSON array of what {@link Stay} says. */
    public static String timelineJson(String household) {
        return """
                (select coalesce(json_agg(json_strip_nulls(json_build_object(
                    'unit', s.unit, 'unitValidFrom', s.unit_valid_from, 'area', s.area, 'persons', s.persons,
                    'validFrom', s.day, 'validTo', s.until)) order by s.day), '[]'::json) from (%s) s)""".formatted(SPANS.formatted(household));
    }

    /** First day of today's residence; empty when the household has ended. */
    Optional<LocalDate> since(UUID household) {
        return sql
                .query(
                        "select valid_from from household_residence where household_id = ? and valid_to is null",
                        row -> row.getObject("valid_from", LocalDate.class),
                        household)
                .stream()
                .findFirst();
    }

    private static void write(Address address, Runnable statement) {
        try {
            statement.run();
        } catch (ConstraintViolationException e) {
            throw "household_residence_code_unique".equals(e.getConstraintName())
                    ? new HouseholdCodeTaken(address.code(), address.unit().code())
                    : e;
        }
    }
}
