package vn.giamngheo.household.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;

/** Households that receive something, many at once. */
@ApplicationScoped
public class Recipients {

    private final Sql sql;
    private final Territory territory;
    private final Areas areas;
    private final Caller caller;

    Recipients(Sql sql, Territory territory, Areas areas, Caller caller) {
        this.sql = sql;
        this.territory = territory;
        this.areas = areas;
        this.caller = caller;
    }

    /** @param unit where it lived on the day; null when it was not in the register */
    public record Recipient(UUID household, UnitKey unit) {}

    /**
     * How lists on paper name a household.
     *
     * @param unit commune of its record
     */
    record Code(String unit, String code) {

        boolean isWhole() {
            return unit != null && code != null;
        }
    }

    /**
     * What lies outside the caller's area is answered as if it was not in the register: whether there is such a household is not
     * told.
     *
     * @return as many as were asked for, in their order; null for one that was not in the caller's register on that day
     * @throws OutsideArea when the commune named for one of these lay outside the caller's area on that day (403)
     */
    List<UUID> find(List<Code> codes, LocalDate day) {
        var covered = new HashMap<UnitKey, Boolean>();
        var elsewhere = new HashSet<String>();
        var own = new ArrayList<UUID>();
        var found = named(codes, day);
        for (int i = 0; i < found.size(); i++) {
            var unit = found.get(i).unit();
            boolean isOwn = unit != null && covered.computeIfAbsent(unit, it -> territory.covers(it, day));
            if (!isOwn && codes.get(i).isWhole()) {
                elsewhere.add(codes.get(i).unit());
            }
            own.add(isOwn ? found.get(i).household() : null);
        }
        elsewhere.forEach(unit -> requireCovered(unit, day));
        return own;
    }

    /**
     * A unit that had ended by that day stands for all that it became, as for its households that are not assigned yet. A code that
     * meant nothing up to that day is no place outside of anybody's area.
     */
    private void requireCovered(String unit, LocalDate day) {
        var tree = areas.tree();
        if (tree.at(unit, day).isPresent()) {
            caller.requireCovers(unit, day);
            return;
        }
        tree.versions(unit).stream()
                .filter(version -> version.validFrom().isBefore(day))
                .reduce((earlier, later) -> later)
                .ifPresent(last -> territory.requireCovers(UnitKey.of(last), day));
    }

    private List<Recipient> named(List<Code> codes, LocalDate day) {
        return sql.query(
                """
                select case when count(r.household_id) = 1 then (array_agg(r.household_id))[1] end as id,
                       case when count(r.household_id) = 1 then min(r.unit) end as unit, min(r.unit_valid_from) as unit_valid_from
                from unnest(?, ?) with ordinality as e(unit, code, position)
                left join household_residence r on r.code = e.code and r.unit = e.unit
                     and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
                group by e.position order by e.position""",
                row -> new Recipient(row.getObject("id", UUID.class), unit(row)),
                codes.stream().map(Code::unit).toArray(String[]::new),
                codes.stream().map(Code::code).toArray(String[]::new),
                day,
                day);
    }

    /**
     * Locks them in the order of their ids, so that two lists cannot wait for each other and the events of a household keep its order.
     *
     * @return as many as were asked for, in their order
     */
    public List<Recipient> lock(List<UUID> households, LocalDate day) {
        var ids = SupportQueries.array(households);
        sql.query(
                "select 1 from household where id = any(cast(? as uuid[])) order by id for no key update",
                row -> 1,
                (Object) ids);
        return sql.query("""
                select e.id, r.unit, r.unit_valid_from
                from unnest(cast(? as uuid[])) with ordinality as e(id, position)
                left join household_residence r on r.household_id = e.id and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
                order by e.position""", row -> new Recipient(row.getObject("id", UUID.class), unit(row)), ids, day, day);
    }

    /** @throws OutsideArea when one of them did not live in the caller's area on that day (403) */
    public void requireCovered(List<Recipient> recipients, LocalDate day) {
        recipients.stream().map(Recipient::unit).distinct().forEach(unit -> territory.requireCovers(unit, day));
    }

    /** Those of them that were in the register. */
    static List<Recipient> known(List<Recipient> recipients) {
        return recipients.stream().filter(recipient -> recipient.unit() != null).toList();
    }

    private static UnitKey unit(java.sql.ResultSet row) throws java.sql.SQLException {
        var code = row.getString("unit");
        return code == null ? null : new UnitKey(code, row.getObject("unit_valid_from", LocalDate.class));
    }
}
