package vn.giamngheo.household.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.OutsideArea;

/** Households that receive something, many at once. */
@ApplicationScoped
public class Recipients {

    private final Sql sql;
    private final Territory territory;

    Recipients(Sql sql, Territory territory) {
        this.sql = sql;
        this.territory = territory;
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

    /** @return as many as were asked for, in their order; null for one that was not in the register on that day */
    List<UUID> find(List<Code> codes, LocalDate day) {
        return sql.query(
                """
                select case when count(r.household_id) = 1 then (array_agg(r.household_id))[1] end as id
                from unnest(?, ?) with ordinality as e(unit, code, position)
                left join household_residence r on r.code = e.code and r.unit = e.unit
                     and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
                group by e.position order by e.position""",
                row -> row.getObject("id", UUID.class),
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

    private static UnitKey unit(java.sql.ResultSet row) throws java.sql.SQLException {
        var code = row.getString("unit");
        return code == null ? null : new UnitKey(code, row.getObject("unit_valid_from", LocalDate.class));
    }
}
