package vn.giamngheo.household.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Grounds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/**
 * Newly escaped: was poor or near-poor, rose above the near-poor standard, and has not been above it for longer than the window of
 * the programme (36 months, Decision 28/2015/QĐ-TTg, to be confirmed).
 */
@ApplicationScoped
class NewlyEscaped {

    private static final String SELECT = """
            select h.id, h.code, p.unit, p.unit_valid_from, listed.classification as left_list, listed.valid_to as escaped_on,
                   (listed.valid_to + make_interval(months => :months))::date as until
            from household_presence p
            join household h on h.id = p.household_id
            join household_classification c on c.household_id = h.id
                 and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
                 and c.classification in ('AVERAGE', 'NOT_POOR')
            cross join lateral (
                select classification, valid_to from household_classification
                where household_id = h.id and classification in ('POOR', 'NEAR_POOR') and valid_from < c.valid_from
                order by valid_from desc limit 1) listed
            where p.valid_from <= :asOf and (p.valid_to is null or p.valid_to > :asOf)
              and listed.valid_to + make_interval(months => :months) > :asOf
              and (cast(:everywhere as boolean)
                   or (p.unit, p.unit_valid_from) in (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[]))))
              and h.id > :after
            order by h.id limit :rows""";

    private final Sql sql;
    private final Grounds grounds;
    private final MovementParameters parameters;

    NewlyEscaped(Sql sql, Grounds grounds, MovementParameters parameters) {
        this.sql = sql;
        this.grounds = grounds;
        this.parameters = parameters;
    }

    /** In the order of ids; one row more than the limit where there is one. */
    List<NewlyEscapedView> list(String unit, LocalDate asOf, UUID after, int limit) {
        var ground = grounds.of(unit, asOf);
        var values = new HashMap<String, Object>(ground.values());
        values.putAll(
                Map.of("asOf", asOf, "months", parameters.newlyEscapedMonths(), "after", after, "rows", limit + 1));
        return sql.query(SELECT, row -> view(row, ground), values);
    }

    private static NewlyEscapedView view(ResultSet row, Ground ground) throws SQLException {
        var unit = ground.place(new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)))
                .orElseThrow();
        return new NewlyEscapedView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                unit.code(),
                unit.validFrom(),
                Classification.valueOf(row.getString("left_list")),
                row.getObject("escaped_on", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
