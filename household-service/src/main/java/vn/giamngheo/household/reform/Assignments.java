package vn.giamngheo.household.reform;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Households of divided communes. Until each is assigned, only callers who cover every part of its commune see it on the new map;
 * they are the ones who assign.
 */
@ApplicationScoped
class Assignments {

    private static final int SECONDS = 300;

    private final StoredReforms reforms;
    private final DividedUnits divided;
    private final WaitingQueries queries;
    private final AssignmentWriter writer;
    private final Territory territory;
    private final Clock clock;

    Assignments(
            StoredReforms reforms,
            DividedUnits divided,
            WaitingQueries queries,
            AssignmentWriter writer,
            Territory territory,
            Clock clock) {
        this.reforms = reforms;
        this.divided = divided;
        this.queries = queries;
        this.writer = writer;
        this.territory = territory;
        this.clock = clock;
    }

    /** By unit and code, after that position, within the caller's area. */
    List<WaitingHousehold> list(String reform, WaitingQueries.Position after, int limit) {
        var day = reforms.day(reform);
        return queries.list(own(divided.on(day), day), day, after, limit);
    }

    /**
     * All of the list or nothing. Each household belongs to its unit from the day of the reform on; one that was recorded later
     * under the old unit, from the day of its record.
     *
     * @throws ReformNotInForce before the first day of the new map (409)
     * @throws vn.giamngheo.platform.caller.OutsideArea when the caller does not cover all parts of a household's commune (403)
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Idempotent
    Response assign(String reform, AssignHouseholds list) {
        var day = reforms.day(reform);
        if (LocalDate.now(clock).isBefore(day)) {
            throw new ReformNotInForce(reform, day);
        }
        var rows = list.assignments();
        var parts = divided.on(day);
        var households = rows.stream().map(AssignHouseholds.Row::householdId).toList();
        writer.lock(households);
        var waiting = queries.find(households, parts, day);
        waiting.values().stream().map(Place::unit).distinct().forEach(unit -> territory.requireCovers(unit, day));
        refuse(AssignmentCheck.faults(rows, waiting, parts));
        var assignments = assignments(rows, waiting, parts, day);
        refuse(writer.taken(assignments));
        var kept = writer.write(assignments, day);
        return Response.ok(new AssignedView(kept, day, rows.size(), queries.count(own(parts, day), day)))
                .build();
    }

    private static List<Assignment> assignments(
            List<AssignHouseholds.Row> rows, Map<UUID, Place> waiting, Map<UnitKey, List<Area>> parts, LocalDate day) {
        var assignments = new ArrayList<Assignment>();
        for (var row : rows) {
            var place = waiting.get(row.householdId());
            var to = parts.get(place.unit()).stream()
                    .filter(area -> area.code().equals(row.unit()))
                    .findFirst()
                    .orElseThrow();
            var on = place.validFrom().isBefore(day) ? day : place.validFrom();
            assignments.add(new Assignment(place, UnitKey.of(to), AssignmentCheck.code(row, place), on));
        }
        return assignments;
    }

    private Map<UnitKey, List<Area>> own(Map<UnitKey, List<Area>> parts, LocalDate day) {
        var own = new LinkedHashMap<UnitKey, List<Area>>();
        parts.forEach((unit, areas) -> {
            if (territory.covers(unit, day)) {
                own.put(unit, areas);
            }
        });
        return own;
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
