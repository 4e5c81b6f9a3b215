package vn.giamngheo.household.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.change.Telling;
import vn.giamngheo.household.household.Change;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.review.DossierTransfers;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.time.Ids;

/** Writes a list of assignments, each step by one statement for all. Runs in the transaction of its caller. */
@ApplicationScoped
class AssignmentWriter {

    private static final String ASSIGNMENTS = """
            unnest(cast(:households as uuid[]), cast(:rowsFrom as date[]), cast(:days as date[]), cast(:units as text[]),
                   cast(:unitsFrom as date[]), cast(:codes as text[]))
                with ordinality as a(household_id, row_from, day, unit, unit_valid_from, code, position)""";

    private final Sql sql;
    private final Changes changes;
    private final Telling telling;
    private final Deeds deeds;
    private final Caller caller;
    private final DossierTransfers transfers;

    AssignmentWriter(
            Sql sql, Changes changes, Telling telling, Deeds deeds, Caller caller, DossierTransfers transfers) {
        this.sql = sql;
        this.changes = changes;
        this.telling = telling;
        this.deeds = deeds;
        this.caller = caller;
        this.transfers = transfers;
    }

    /** In the order of their ids, as whoever changes more than one household; rounds of open dossiers before them. */
    void lock(List<UUID> households) {
        transfers.lockRounds(households);
        sql.query(
                "select id from household where id = any (cast(? as uuid[])) order by id for update",
                row -> true,
                (Object) texts(households, UUID::toString));
    }

    /** Those whose code belongs to another household of the new unit. */
    List<FieldFault> taken(List<Assignment> assignments) {
        return sql.query(
                "select a.position, a.code, a.unit from " + ASSIGNMENTS + """
                \sjoin household_residence r on r.unit = a.unit and r.unit_valid_from = a.unit_valid_from and r.code = a.code
                order by a.position""",
                row -> new FieldFault(
                        "/assignments/" + (row.getInt(1) - 1) + "/code",
                        "CODE_TAKEN",
                        row.getString(2),
                        row.getString(3)),
                values(assignments));
    }

    /** @return id of the list */
    UUID write(List<Assignment> assignments, LocalDate effectiveOn) {
        var origins =
                assignments.stream().collect(Collectors.groupingBy(a -> a.from().unit(), Collectors.counting()));
        var list = keep(assignments.size(), effectiveOn, origins);
        var households = assignments.stream().map(a -> a.from().household()).toList();
        var days = assignments.stream().map(Assignment::on).toList();
        var ids = changes.beginAll(Change.Kind.ASSIGNED, households, days, list);
        assign(assignments);
        keepThePast(assignments.stream().filter(a -> !a.replaces()).toList());
        telling.moved(ids);
        var carried = transfers.carry(ids);
        origins.keySet().stream()
                .sorted(UnitKey.ORDER)
                .forEach(unit -> deeds.recordMany(
                        "HOUSEHOLDS_ASSIGNED", unit, Map.of("list", list.toString(), "households", origins.get(unit))));
        carried.keySet().stream()
                .sorted(UnitKey.ORDER)
                .forEach(unit -> deeds.recordMany(
                        "DOSSIERS_CARRIED", unit, Map.of("list", list.toString(), "dossiers", carried.get(unit))));
        return list;
    }

    private UUID keep(int households, LocalDate effectiveOn, Map<UnitKey, Long> origins) {
        var list = Ids.next();
        sql.update("""
                insert into assignment_list (id, effective_on, households, recorded_at, recorded_by, recorded_unit)
                values (?, ?, ?, clock_timestamp(), ?, ?)""", list, effectiveOn, households, caller.subject(), caller.unit());
        origins.forEach((unit, number) -> sql.update(
                "insert into assignment_list_unit (list_id, unit, unit_valid_from, households) values (?, ?, ?, ?)",
                list,
                unit.code(),
                unit.validFrom(),
                number.intValue()));
        return list;
    }

    /** The residence that reaches beyond the day becomes the one in the new unit, and the household is where it is today. */
    private void assign(List<Assignment> assignments) {
        var values = values(assignments);
        sql.update("""
                update household_residence r
                set valid_from = a.day, unit = a.unit, unit_valid_from = a.unit_valid_from, code = a.code,
                    entered_by = case when a.day > a.row_from then 'ASSIGNED' else r.entered_by end
                from %s
                where r.household_id = a.household_id and r.valid_from = a.row_from""".formatted(ASSIGNMENTS), values);
        sql.update("""
                update household h
                set unit = r.unit, unit_valid_from = r.unit_valid_from, code = r.code, version = version + 1,
                    changed_at = clock_timestamp()
                from %s
                join lateral (
                    select * from household_residence r where r.household_id = a.household_id
                    order by r.valid_from desc limit 1) r on true
                where h.id = a.household_id""".formatted(ASSIGNMENTS), values);
    }

    private void keepThePast(List<Assignment> assignments) {
        var values = values(assignments);
        values.put("oldUnits", texts(assignments, a -> a.from().unit().code()));
        values.put("oldUnitsFrom", days(assignments, a -> a.from().unit().validFrom()));
        values.put("oldCodes", texts(assignments, a -> a.from().code()));
        values.put("entered", texts(assignments, a -> a.from().enteredBy()));
        sql.update("""
                insert into household_residence (household_id, valid_from, valid_to, unit, unit_valid_from, code, village, area,
                                                 entered_by, left_by, words)
                select r.household_id, a.row_from, a.day, old.unit, old.unit_valid_from, old.code, r.village, r.area,
                       old.entered_by, 'ASSIGNED', r.words
                from %s
                join unnest(cast(:oldUnits as text[]), cast(:oldUnitsFrom as date[]), cast(:oldCodes as text[]),
                            cast(:entered as text[]))
                    with ordinality as old(unit, unit_valid_from, code, entered_by, position) using (position)
                join household_residence r on r.household_id = a.household_id and r.valid_from = a.day""".formatted(ASSIGNMENTS), values);
    }

    private static Map<String, Object> values(List<Assignment> assignments) {
        return new HashMap<>(Map.of(
                "households", texts(assignments, a -> a.from().household().toString()),
                "rowsFrom", days(assignments, a -> a.from().validFrom()),
                "days", days(assignments, Assignment::on),
                "units", texts(assignments, a -> a.to().code()),
                "unitsFrom", days(assignments, a -> a.to().validFrom()),
                "codes", texts(assignments, Assignment::code)));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static <T> LocalDate[] days(List<T> rows, Function<T, LocalDate> day) {
        return rows.stream().map(day).toArray(LocalDate[]::new);
    }
}
