package vn.giamngheo.household.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Finds what {@link OverlapPolicy} finds, among all households of a place by one statement. */
@ApplicationScoped
class OverlapQueries {

    private static final String SELECT = """
            select a.household_id, a.kind, a.content_key,
                   a.id as a_id, a.line as a_line, a.valid_from as a_valid_from, a.valid_to as a_valid_to,
                   a.amount_vnd as a_amount_vnd, a.provider as a_provider,
                   b.id as b_id, b.line as b_line, b.valid_from as b_valid_from, b.valid_to as b_valid_to,
                   b.amount_vnd as b_amount_vnd, b.provider as b_provider
            from %s
            join household_support a on a.household_id = r.household_id and a.cancelled_on is null
            join household_support b on b.household_id = a.household_id and b.kind = a.kind and b.content_key = a.content_key
                 and b.id > a.id and b.cancelled_on is null
            where r.valid_from <= :to and (r.valid_to is null or r.valid_to > :to)
              and a.line is distinct from b.line
              and daterange(a.valid_from, a.valid_to) * daterange(b.valid_from, b.valid_to)
                  && daterange(cast(:from as date), cast(:to as date), '[]')
              and r.household_id >= :afterHousehold
              and (a.household_id, a.id, b.id) > (:afterHousehold, :afterFirst, :afterSecond)
            order by a.household_id, a.id, b.id limit :rows""";

    private static final String EVERYWHERE = "household_residence r";

    /** From the units to their households to their supports, each by an index. */
    private static final String OF_UNITS = """
            unnest(cast(:codes as text[]), cast(:firstDays as date[])) as g(unit, unit_valid_from)
            join household_residence r on r.unit = g.unit and r.unit_valid_from = g.unit_valid_from""";

    private final Sql sql;
    private final Territory territory;

    OverlapQueries(Sql sql, Territory territory) {
        this.sql = sql;
        this.territory = territory;
    }

    /** The last pair of the page before. */
    private record Position(UUID household, UUID first, UUID second) {

        private static final UUID LOWEST = new UUID(0, 0);

        static Position of(PageRequest page) {
            try {
                return page.after(3)
                        .map(keys -> new Position(
                                UUID.fromString(keys[0]), UUID.fromString(keys[1]), UUID.fromString(keys[2])))
                        .orElse(new Position(LOWEST, LOWEST, LOWEST));
            } catch (IllegalArgumentException e) {
                throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
            }
        }
    }

    static String[] key(SupportOverlap overlap) {
        return new String[] {
            overlap.householdId().toString(),
            overlap.first().supportId().toString(),
            overlap.second().supportId().toString()
        };
    }

    /** By household and ids; one more than the limit where there is one. */
    List<SupportOverlap> list(OverlapPeriod period, PageRequest page) {
        var scope = territory.scope(period.unit, period.to);
        var after = Position.of(page);
        var values = new HashMap<String, Object>(Map.of(
                "codes",
                scope.units().stream().map(UnitKey::code).toArray(String[]::new),
                "firstDays",
                scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new),
                "from",
                period.from,
                "to",
                period.to));
        values.put("afterHousehold", after.household());
        values.put("afterFirst", after.first());
        values.put("afterSecond", after.second());
        values.put("rows", page.limit() + 1);
        return sql.query(
                SELECT.formatted(scope.everywhere() ? EVERYWHERE : OF_UNITS),
                row -> SupportOverlap.of(Supported.of(row, "a_"), Supported.of(row, "b_"))
                        .orElseThrow(),
                values);
    }
}
