package vn.giamngheo.household.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.Today;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.standard.Causes;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Causes of poverty and needs of households, by day of the survey. Writes run in the transaction of their caller. */
@ApplicationScoped
class Needs {

    private final Sql sql;
    private final Causes causes;
    private final Households households;
    private final Territory territory;
    private final Deeds deeds;
    private final Caller caller;
    private final Today today;

    Needs(Sql sql, Causes causes, Households households, Territory territory, Deeds deeds, Caller caller, Today today) {
        this.sql = sql;
        this.causes = causes;
        this.households = households;
        this.territory = territory;
        this.deeds = deeds;
        this.caller = caller;
        this.today = today;
    }

    /** As last surveyed on that day or before. Whether the caller may see it is asked elsewhere. */
    NeedsView on(UUID household, LocalDate asOf) {
        return sql.query("""
                        select household_id, surveyed_on, causes, needs from household_need_survey
                        where household_id = ? and surveyed_on <= ? order by surveyed_on desc limit 1""", this::view, household, asOf).stream()
                .findFirst()
                .orElse(new NeedsView(household, null, List.of(), List.of()));
    }

    /** @throws HouseholdNotFound when there is none on that day (404) */
    void record(UUID id, RecordNeeds survey) {
        var day = survey.surveyedOn();
        InvalidRequest.throwIfAny(today.notInTheFuture("/surveyedOn", day));
        var household = households.lock(id, day).orElseThrow(() -> new HouseholdNotFound(id, day));
        territory.requireCovers(household.unit(), day);
        InvalidRequest.throwIfAny(faults(survey, household.registeredOn()));
        sql.update(
                "update household_need_survey set valid_to = ? where household_id = ? and surveyed_on < ?"
                        + " and (valid_to is null or valid_to > ?)",
                day,
                id,
                day,
                day);
        sql.update(
                """
                insert into household_need_survey (household_id, surveyed_on, valid_to, causes, needs, recorded_at, recorded_by)
                values (?, ?, (select min(surveyed_on) from household_need_survey where household_id = ? and surveyed_on > ?),
                        ?, ?, clock_timestamp(), ?)
                on conflict (household_id, surveyed_on) do update
                set causes = excluded.causes, needs = excluded.needs, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by""",
                id,
                day,
                id,
                day,
                survey.causes().toArray(String[]::new),
                survey.needs().stream().map(SupportKind::name).toArray(String[]::new),
                caller.subject());
        deeds.record("HOUSEHOLD_NEEDS_SURVEYED", id, household.unit(), Map.of("surveyedOn", day.toString()));
    }

    private List<FieldFault> faults(RecordNeeds survey, LocalDate registeredOn) {
        var faults = new ArrayList<FieldFault>();
        if (survey.surveyedOn().isBefore(registeredOn)) {
            faults.add(new FieldFault("/surveyedOn", "BEFORE_REGISTRATION", registeredOn));
        }
        for (int i = 0; i < survey.causes().size(); i++) {
            causes.fault(survey.causes().get(i), "/causes/" + i).ifPresent(faults::add);
        }
        faults.addAll(twice(survey.causes(), "/causes/"));
        faults.addAll(twice(survey.needs(), "/needs/"));
        return faults;
    }

    private static List<FieldFault> twice(List<?> values, String pointer) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<Object>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                faults.add(new FieldFault(pointer + i, "NAMED_TWICE"));
            }
        }
        return faults;
    }

    private NeedsView view(ResultSet row) throws SQLException {
        return new NeedsView(
                row.getObject("household_id", UUID.class),
                row.getObject("surveyed_on", LocalDate.class),
                texts(row, "causes")
                        .map(causes::named)
                        .flatMap(Optional::stream)
                        .toList(),
                texts(row, "needs").map(SupportKind::valueOf).toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
