package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.change.ChangesUndoing;
import vn.giamngheo.household.change.ChangesUndone;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;

/**
 * Open dossiers go where their households are assigned to after their commune was divided: its officers see them, act on them and
 * count them from then on, and what was done before stays in the dossier. Runs in the transaction of its caller.
 */
@ApplicationScoped
public class DossierTransfers {

    private static final String CARRY = """
            with moved as (
                update review_dossier d
                set unit = went.unit, unit_valid_from = went.unit_valid_from, carried_on = went.day, version = d.version + 1
                from (
                    select c.id, c.household_id, c.effective_on as day, r.unit, r.unit_valid_from, was.unit as old_unit,
                           was.unit_valid_from as old_unit_valid_from
                    from household_change c
                    join household_residence r on r.household_id = c.household_id and r.valid_from = c.effective_on
                    cross join lateral jsonb_populate_recordset(null::household_residence, c.before -> 'residences') was
                    where c.id = any (cast(? as uuid[]))
                      and was.valid_from <= c.effective_on and (was.valid_to is null or was.valid_to > c.effective_on)) went
                where d.household_id = went.household_id and d.state not in ('RECOGNISED', 'REFUSED')
                  and d.unit = went.old_unit and d.unit_valid_from = went.old_unit_valid_from
                returning went.id as change_id, d.round_id, d.household_id, old.unit as from_unit,
                          old.unit_valid_from as from_valid_from, old.carried_on as from_carried_on, d.unit as to_unit,
                          d.unit_valid_from as to_valid_from, d.carried_on)
            insert into review_transfer (change_id, round_id, household_id, from_unit, from_valid_from, from_carried_on, to_unit,
                                         to_valid_from, carried_on, recorded_at, recorded_by)
            select moved.*, clock_timestamp(), ? from moved
            returning to_unit, to_valid_from""";

    private static final String TAKE_BACK = """
            with back as (
                update review_dossier d
                set unit = t.from_unit, unit_valid_from = t.from_valid_from, carried_on = t.from_carried_on,
                    version = d.version + 1
                from review_transfer t
                where t.change_id = any (cast(? as uuid[])) and t.undone_at is null
                  and d.round_id = t.round_id and d.household_id = t.household_id
                returning t.change_id)
            update review_transfer t set undone_at = clock_timestamp(), undone_by = ?
            from back where back.change_id = t.change_id""";

    private static final String TAKEN_BACK = """
            select t.to_unit, t.to_valid_from, c.list_id, count(*)
            from review_transfer t join household_change c on c.id = t.change_id
            where t.change_id = any (cast(? as uuid[])) and t.undone_at is not null group by 1, 2, 3""";

    private final Sql sql;
    private final Caller caller;
    private final Deeds deeds;

    DossierTransfers(Sql sql, Caller caller, Deeds deeds) {
        this.sql = sql;
        this.caller = caller;
        this.deeds = deeds;
    }

    /** Rounds before households, as everybody who decides on dossiers. */
    public void lockRounds(Collection<UUID> households) {
        sql.query("""
                select id from review_round where id in (
                    select round_id from review_dossier
                    where household_id = any (cast(? as uuid[])) and state not in ('RECOGNISED', 'REFUSED'))
                order by id for update""", row -> true, (Object) texts(households));
    }

    /**
     * Open dossiers of the divided communes follow these assignments.
     *
     * @return how many went where; the entries of the audit trail are the caller's, last of all
     */
    public Map<UnitKey, Long> carry(List<UUID> assignments) {
        return sql.query(CARRY, DossierTransfers::unit, texts(assignments), caller.subject()).stream()
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
    }

    /** Nothing was decided where they went: whoever undoes assignments has made sure of that, and holds the rounds. */
    void takeBack(@Observes ChangesUndoing undoing) {
        sql.update(TAKE_BACK, texts(undoing.changes()), caller.subject());
    }

    /** The units that lose dossiers see it in their trail, as they saw them come. */
    void record(@Observes ChangesUndone undone) {
        sql.query(TAKEN_BACK, Back::of, (Object) texts(undone.changes())).stream()
                .sorted(Comparator.comparing(Back::unit, UnitKey.ORDER))
                .forEach(back -> deeds.recordMany(
                        "DOSSIERS_TAKEN_BACK", back.unit(), Map.of("list", back.list(), "dossiers", back.dossiers())));
    }

    /** Of one dossier, in the order of recording. */
    List<TransferView> of(UUID round, UUID household) {
        return sql.query(
                "select * from review_transfer where round_id = ? and household_id = ? order by recorded_at, change_id",
                DossierTransfers::view,
                round,
                household);
    }

    private static UnitKey unit(ResultSet row) throws SQLException {
        return new UnitKey(row.getString(1), row.getObject(2, LocalDate.class));
    }

    private static TransferView view(ResultSet row) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new TransferView(
                row.getObject("change_id", UUID.class),
                row.getString("from_unit"),
                row.getObject("from_valid_from", LocalDate.class),
                row.getString("to_unit"),
                row.getObject("to_valid_from", LocalDate.class),
                row.getObject("carried_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                undone == null ? null : undone.toInstant(),
                row.getString("undone_by"));
    }

    private record Back(UnitKey unit, String list, long dossiers) {

        static Back of(ResultSet row) throws SQLException {
            return new Back(DossierTransfers.unit(row), row.getString("list_id"), row.getLong("count"));
        }
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
