package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.time.Ids;

/**
 * The journal of operations. Each entry keeps the rows of its households as they were, so that undoing needs to know nothing
 * of the operation. Callers hold the locks of the households.
 */
@ApplicationScoped
public class Changes {

    private static final String SNAPSHOT = """
            jsonb_build_object(
                'households', (select jsonb_agg(to_jsonb(h)) from household h where h.id = any (involved.ids)),
                'residences', (select jsonb_agg(to_jsonb(r) - 'words') from household_residence r
                               where r.household_id = any (involved.ids)),
                'members', (select jsonb_agg(to_jsonb(m)) from household_member m where m.household_id = any (involved.ids)))""";

    private final Sql sql;
    private final Caller caller;
    private final CitizenIds citizenIds;

    Changes(Sql sql, Caller caller, CitizenIds citizenIds) {
        this.sql = sql;
        this.caller = caller;
        this.citizenIds = citizenIds;
    }

    /**
     * Writes the operation down before it is done.
     *
     * @param other the second household of it, or null
     */
    public UUID begin(Change.Kind kind, UUID household, UUID other, LocalDate effectiveOn) {
        var id = Ids.next();
        sql.update("""
                insert into household_change (id, kind, household_id, other_household_id, effective_on, recorded_at,
                                              recorded_by, before)
                select ?, ?, ids[1], ids[2], ?, clock_timestamp(), ?, %s
                from (select array[?, ?]::uuid[] as ids) involved""".formatted(SNAPSHOT), id, kind.name(), effectiveOn, caller.subject(), household, other);
        return id;
    }

    /**
     * Writes one operation upon many households down before it is done.
     *
     * @param days from which it holds, one for each household
     * @param list that the operations belong to
     * @return ids of the changes
     */
    public List<UUID> beginAll(Change.Kind kind, List<UUID> households, List<LocalDate> days, UUID list) {
        return sql.query(
                """
                insert into household_change (id, kind, household_id, effective_on, recorded_at, recorded_by, list_id,
                                              before)
                select uuidv7(), ?, ids[1], day, clock_timestamp(), ?, ?, %s
                from (select array[household_id] as ids, day
                      from unnest(cast(? as uuid[]), cast(? as date[])) as one(household_id, day)) involved
                order by ids
                returning id""".formatted(SNAPSHOT),
                row -> row.getObject("id", UUID.class),
                kind.name(),
                caller.subject(),
                list,
                households.stream().map(UUID::toString).toArray(String[]::new),
                days.toArray(LocalDate[]::new));
    }

    public Optional<Change> find(UUID id) {
        return sql.query("select * from household_change where id = ?", Change::of, id).stream()
                .findFirst();
    }

    /** Those of a household, in the order of recording. */
    public List<Change> of(UUID household) {
        return sql.query(
                "select * from household_change where household_id = ? or other_household_id = ? order by sequence",
                Change::of,
                household,
                household);
    }

    /** A later operation that stands, on any of the same households. */
    public Optional<UUID> after(Change change) {
        return sql.query("""
                        select later.id from household_change later, household_change it
                        where it.id = ? and later.sequence > it.sequence and later.reversed_at is null
                          and (later.household_id in (it.household_id, it.other_household_id)
                               or later.other_household_id in (it.household_id, it.other_household_id))
                        order by later.sequence desc limit 1""", row -> row.getObject("id", UUID.class), change.id()).stream()
                .findFirst();
    }

    /** Puts back what the register said before, and keeps what it says now: every version can be found again. A household that the operation made has no residence then. */
    public void reverse(Change change) {
        sql.update("""
                update household_change c set undone = %s
                from (select array[?, ?]::uuid[] as ids) involved where c.id = ?""".formatted(SNAPSHOT), change.householdId(), change.otherHouseholdId(), change.id());
        var people = new HashSet<UUID>();
        for (var household : change.households()) {
            people.addAll(people(household));
        }
        for (var household : change.households()) {
            sql.update("delete from household_member where household_id = ?", household);
            sql.update("delete from household_residence where household_id = ?", household);
        }
        restore("household_member", "members", change);
        restore("household_residence", "residences", change);
        for (var household : change.households()) {
            people.addAll(people(household));
        }
        people.forEach(citizenIds::refresh);
        sql.update("""
                update household h set code = was.code, village = was.village, unit = was.unit,
                       unit_valid_from = was.unit_valid_from, area = was.area, merit_household = was.merit_household,
                       no_labour_capacity = was.no_labour_capacity
                from household_change c
                cross join lateral jsonb_populate_recordset(null::household, c.before -> 'households') was
                where c.id = ? and h.id = was.id""", change.id());
        sql.update(
                "update household_change set reversed_at = clock_timestamp(), reversed_by = ? where id = ?",
                caller.subject(),
                change.id());
    }

    /**
     * As {@link #reverse} for many operations that touched where households are counted and nothing else of them, each step by one
     * statement for all.
     */
    public void reverseAll(List<UUID> changes) {
        Object ids = changes.stream().map(UUID::toString).toArray(String[]::new);
        sql.update("""
                update household_change c set undone = %s
                from (select id, array[household_id] as ids from household_change where id = any (cast(? as uuid[]))) involved
                where c.id = involved.id""".formatted(SNAPSHOT), ids);
        sql.update("""
                delete from household_residence r using household_change c
                where c.id = any (cast(? as uuid[])) and r.household_id = c.household_id""", ids);
        sql.update("""
                insert into household_residence select was.* from household_change c
                cross join lateral jsonb_populate_recordset(null::household_residence, c.before -> 'residences') was
                where c.id = any (cast(? as uuid[]))""", ids);
        sql.update("""
                update household h
                set code = was.code, unit = was.unit, unit_valid_from = was.unit_valid_from, version = h.version + 1,
                    changed_at = clock_timestamp()
                from household_change c
                cross join lateral jsonb_populate_recordset(null::household, c.before -> 'households') was
                where c.id = any (cast(? as uuid[])) and h.id = was.id""", ids);
        sql.update("""
                update household_change set reversed_at = clock_timestamp(), reversed_by = ?
                where id = any (cast(? as uuid[]))""", caller.subject(), ids);
    }

    private List<UUID> people(UUID household) {
        return sql.query(
                "select distinct id from household_member where household_id = ?",
                row -> row.getObject("id", UUID.class),
                household);
    }

    private void restore(String table, String rows, Change change) {
        sql.update("""
                insert into %s select was.* from household_change c
                cross join lateral jsonb_populate_recordset(null::%s, nullif(c.before -> '%s', 'null')) was
                where c.id = ?""".formatted(table, table, rows), change.id());
    }
}
