package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** The record of a household in its present and in earlier versions. Runs in the transaction of its caller. */
@ApplicationScoped
public class HouseholdRecords {

    /** The first operation, or the first undoing, that found this version or a later one still as it was. */
    private static final String KEPT = """
            select kept.rows from (
                select c.sequence, c.before as rows from household_change c
                where c.household_id = :id or c.other_household_id = :id
                union all
                select c.sequence, c.undone from household_change c
                where (c.household_id = :id or c.other_household_id = :id) and c.undone is not null) kept
            cross join lateral jsonb_populate_recordset(null::household, nullif(kept.rows -> 'households', 'null')) was
            where was.id = :id and was.version >= :version
            order by was.version, kept.sequence limit 1""";

    private final Sql sql;
    private final Residences residences;
    private final Corrections corrections;
    private final Households households;
    private final Territory territory;
    private final Clock clock;

    HouseholdRecords(
            Sql sql,
            Residences residences,
            Corrections corrections,
            Households households,
            Territory territory,
            Clock clock) {
        this.sql = sql;
        this.residences = residences;
        this.corrections = corrections;
        this.households = households;
        this.territory = territory;
        this.clock = clock;
    }

    /** A version of a household, locked. */
    public record Locked(long version, UnitKey unit, HouseholdRecord content) {}

    /**
     * Locks a household without changing it.
     *
     * @throws HouseholdNotFound when there is none (404)
     * @throws HouseholdEnded when it is no longer in the register (409)
     * @throws vn.giamngheo.platform.caller.OutsideArea when it is not the caller's (403)
     */
    public Locked lock(UUID id) {
        var household = sql.query("select * from household where id = ? for update", this::locked, id).stream()
                .findFirst()
                .orElseThrow(() -> new HouseholdNotFound(id, LocalDate.now(clock)));
        var since = residences.since(id).orElseThrow(() -> new HouseholdEnded(id));
        territory.requireCovers(household.unit(), since);
        return household;
    }

    /** As it was in an earlier version; empty when nothing of it was changed since. */
    public Optional<HouseholdRecord> at(UUID id, long version) {
        return sql
                .query(
                        "with kept as (" + KEPT + """
                        )
                        select was.* from kept cross join lateral
                        jsonb_populate_recordset(null::household, kept.rows -> 'households') was where was.id = :id""",
                        row -> content(row, membersAt(id, version)),
                        java.util.Map.of("id", id, "version", version))
                .stream()
                .findFirst();
    }

    /** Puts it right. @return its new version */
    public long correct(UUID id, CorrectHousehold correction) {
        corrections.correct(id, "*", correction);
        return households.version(id);
    }

    private Locked locked(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Locked(
                row.getLong("version"),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                content(row, members(id)));
    }

    private static HouseholdRecord content(ResultSet row, List<CurrentMember> members) throws SQLException {
        return new HouseholdRecord(
                row.getString("code"),
                row.getString("village"),
                row.getBoolean("merit_household"),
                row.getBoolean("no_labour_capacity"),
                members);
    }

    private List<CurrentMember> members(UUID id) {
        return sql.query(
                "select * from household_member where household_id = ? and valid_to is null order by position",
                CurrentMember::of,
                id);
    }

    private List<CurrentMember> membersAt(UUID id, long version) {
        return sql.query(
                "with kept as (" + KEPT + """
                )
                select was.* from kept cross join lateral
                jsonb_populate_recordset(null::household_member, nullif(kept.rows -> 'members', 'null')) was
                where was.household_id = :id and was.valid_to is null order by was.position""", CurrentMember::of, java.util.Map.of("id", id, "version", version));
    }
}
