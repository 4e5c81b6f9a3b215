package vn.giamngheo.household.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Reads the residences under divided units that reach beyond the day of the division. */
@ApplicationScoped
class WaitingQueries {

    private static final String WAITING = """
            from household_residence r
            where (r.unit, r.unit_valid_from) in (select * from unnest(cast(:units as text[]), cast(:firstDays as date[])))
              and (r.valid_to is null or r.valid_to > :day)""";

    private final Sql sql;

    WaitingQueries(Sql sql) {
        this.sql = sql;
    }

    /** By unit and code, after that position. */
    List<WaitingHousehold> list(Map<UnitKey, List<Area>> divided, LocalDate day, Position after, int limit) {
        var values = values(divided, day);
        values.putAll(
                Map.of("unit", after.unit(), "unitFrom", after.unitValidFrom(), "code", after.code(), "limit", limit));
        return sql.query("select r.* " + WAITING + """
                \sand (r.unit, r.unit_valid_from, r.code) > (:unit, cast(:unitFrom as date), :code)
                order by r.unit, r.unit_valid_from, r.code limit :limit""", row -> waiting(row, divided), values);
    }

    long count(Map<UnitKey, List<Area>> divided, LocalDate day) {
        return sql.query("select count(*) " + WAITING, row -> row.getLong(1), values(divided, day))
                .get(0);
    }

    /** Of these households those that wait; of one that lived in two such units the first residence. */
    Map<UUID, Place> find(List<UUID> households, Map<UnitKey, List<Area>> divided, LocalDate day) {
        var values = values(divided, day);
        values.put("households", households.stream().map(UUID::toString).toArray(String[]::new));
        var places = new LinkedHashMap<UUID, Place>();
        sql.query(
                        "select r.* " + WAITING
                                + " and r.household_id = any (cast(:households as uuid[])) order by r.valid_from",
                        WaitingQueries::place,
                        values)
                .forEach(place -> places.putIfAbsent(place.household(), place));
        return places;
    }

    /** Where a page ends. */
    record Position(String unit, LocalDate unitValidFrom, String code) {

        static final Position START = new Position("", LocalDate.EPOCH, "");

        static Position of(String[] key) {
            return new Position(key[0], firstDay(key[1]), key[2]);
        }

        private static LocalDate firstDay(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
            }
        }

        static String[] of(WaitingHousehold last) {
            return new String[] {last.unit(), last.unitValidFrom().toString(), last.code()};
        }
    }

    private static Map<String, Object> values(Map<UnitKey, List<Area>> divided, LocalDate day) {
        var units = new ArrayList<>(divided.keySet());
        return new HashMap<>(Map.of(
                "units", units.stream().map(UnitKey::code).toArray(String[]::new),
                "firstDays", units.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new),
                "day", day));
    }

    private static WaitingHousehold waiting(ResultSet row, Map<UnitKey, List<Area>> divided) throws SQLException {
        var unit = unit(row);
        return new WaitingHousehold(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("village"),
                Settlement.valueOf(row.getString("area")),
                unit.code(),
                unit.validFrom(),
                divided.get(unit).stream().map(Area::code).toList());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("household_id", UUID.class),
                unit(row),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("entered_by"));
    }

    private static UnitKey unit(ResultSet row) throws SQLException {
        return new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class));
    }
}
