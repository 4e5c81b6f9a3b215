package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.household.sql.Sql;

/** Reads the register by plain SQL. */
@ApplicationScoped
class HouseholdQueries {

    private static final String SELECT = """
            select h.id, r.code, r.unit, r.unit_valid_from, r.village, r.area, h.registered_on, h.version,
                   h.merit_household, h.no_labour_capacity,
                   m.persons, m.head_name, m.ethnicity, m.head_sex, c.classification, c.standard, c.valid_from as classified_from
            from %s r
            join household h on h.id = r.household_id
            cross join lateral (
                select count(*) as persons,
                       max(name) filter (where relation = 'HEAD') as head_name,
                       max(ethnicity) filter (where relation = 'HEAD') as ethnicity,
                       max(sex) filter (where relation = 'HEAD') as head_sex
                from household_member
                where household_id = h.id and valid_from <= ? and (valid_to is null or valid_to > ?)) m
            left join household_classification c
                on c.household_id = h.id and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)
            where r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
            """;

    private final Sql sql;
    private final NamedHouseholds named;
    private final CitizenIds citizenIds;

    HouseholdQueries(Sql sql, NamedHouseholds named, CitizenIds citizenIds) {
        this.sql = sql;
        this.named = named;
        this.citizenIds = citizenIds;
    }

    /**
     * Reads what a {@link HouseholdRow} is made of; its values are {@link #days}.
     *
     * @param residences a table or part of a statement that has the columns of {@code household_residence}
     */
    static String select(String residences) {
        return SELECT.formatted(residences);
    }

    static Object[] days(LocalDate asOf) {
        return Collections.nCopies(6, asOf).toArray();
    }

    Optional<HouseholdRow> find(UUID id, LocalDate asOf) {
        return sql
                .query(
                        select("household_residence") + " and h.id = ?",
                        HouseholdRow::of,
                        asOf,
                        asOf,
                        asOf,
                        asOf,
                        asOf,
                        asOf,
                        id)
                .stream()
                .findFirst();
    }

    /** Ordered by unit, its first day and code; one row more than the limit where there is one. */
    List<HouseholdRow> list(HouseholdFilter filter) {
        return filter.search().name().map(name -> named.list(filter, name)).orElseGet(() -> {
            var listing = HouseholdListing.of(filter);
            return sql.queryOnce(listing.sql(), HouseholdRow::of, listing.values());
        });
    }

    /** Those of that day, the head among them, in the order in which they were given. */
    List<MemberView> members(UUID id, LocalDate asOf) {
        return sql.query("""
                select id, name, sex, birth_year, birth_date, ethnicity, relation, key_id, cipher
                from household_member
                left join member_citizen_id on member_id = id and kind = 'CURRENT'
                where household_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                order by position""", row -> MemberView.of(row, citizenIds), id, asOf, asOf);
    }

    /** What other features need to know of it on a day of its time in the register. */
    Optional<RegisteredHousehold> placed(UUID id, LocalDate asOf) {
        return find(id, asOf).map(HouseholdRow::facts);
    }

    /** The last day on which its residence or one of its members changed. */
    LocalDate lastChange(UUID id) {
        return sql.query("""
                        select greatest((select max(valid_from) from household_residence where household_id = ?),
                                        (select max(greatest(valid_from, valid_to)) from household_member
                                         where household_id = ?)) as day""", row -> row.getObject("day", LocalDate.class), id, id)
                .get(0);
    }
}
