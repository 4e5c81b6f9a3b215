package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.deprivation.WorkingAges;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.household.Today;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.standard.LawFile;
import vn.giamngheo.household.support.Recipients;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Registers who looks for advice, training or work. Runs in the transaction of its caller. */
@ApplicationScoped
class Seekers {

    private final int escapedMonths = LawFile.rows("movement-parameters.csv").stream()
            .filter(row -> row.get("parameter").equals("NEWLY_ESCAPED_MONTHS"))
            .mapToInt(row -> Integer.parseInt(row.get("value")))
            .findFirst()
            .orElseThrow();
    private final Sql sql;
    private final SeekerQueries queries;
    private final Recipients recipients;
    private final Trades trades;
    private final WorkingAges workingAges;
    private final Deeds deeds;
    private final Caller caller;
    private final Today today;

    Seekers(
            Sql sql,
            SeekerQueries queries,
            Recipients recipients,
            Trades trades,
            WorkingAges workingAges,
            Deeds deeds,
            Caller caller,
            Today today) {
        this.sql = sql;
        this.queries = queries;
        this.recipients = recipients;
        this.trades = trades;
        this.workingAges = workingAges;
        this.deeds = deeds;
        this.caller = caller;
        this.today = today;
    }

    /**
     * @throws HouseholdNotFound when there is none on that day (404)
     * @throws SeekerExists when the member looks for the same already, or the id is in use (409)
     */
    Seeker register(RegisterSeeker request) {
        var day = request.registeredOn();
        InvalidRequest.throwIfAny(today.notInTheFuture("/registeredOn", day));
        var place = recipients.lock(List.of(request.householdId()), day).get(0);
        if (place.unit() == null) {
            throw new HouseholdNotFound(request.householdId(), day);
        }
        recipients.requireCovered(List.of(place), day);
        var faults = new ArrayList<>(trades.faults(request.trade(), "/trade"));
        faults.addAll(person(request));
        InvalidRequest.throwIfAny(faults);
        var id = Ids.orNext(request.id());
        int inserted = sql.update(
                """
                insert into job_seeker (id, household_id, member_id, need, trade, unit, unit_valid_from, registered_on,
                                        recorded_at, recorded_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?, 0) on conflict do nothing""",
                id,
                request.householdId(),
                request.memberId(),
                request.need().name(),
                request.trade(),
                place.unit().code(),
                place.unit().validFrom(),
                day,
                caller.subject());
        if (inserted == 0) {
            throw new SeekerExists(request.memberId(), request.need());
        }
        deeds.record("JOB_SEEKER_REGISTERED", request.householdId(), place.unit(), Map.of("seekerId", id.toString()));
        return queries.find(id).orElseThrow();
    }

    /** No longer looks from that day on; matches go on. */
    Seeker withdraw(UUID id, String ifMatch, WithdrawSeeker withdrawal) {
        var known = queries.find(id).orElseThrow(() -> new SeekerNotFound(id));
        recipients.requireCovered(
                recipients.lock(List.of(known.householdId()), known.registeredOn()), known.registeredOn());
        var seeker = queries.find(id).orElseThrow();
        Versions.require(ifMatch, seeker.version());
        var faults = today.notInTheFuture("/withdrawnOn", withdrawal.withdrawnOn());
        if (withdrawal.withdrawnOn().isBefore(seeker.registeredOn())) {
            faults.add(new FieldFault("/withdrawnOn", "BEFORE_LAST_STEP", seeker.registeredOn()));
        }
        InvalidRequest.throwIfAny(faults);
        sql.update(
                "update job_seeker set withdrawn_on = ?, version = version + 1 where id = ?",
                withdrawal.withdrawnOn(),
                id);
        deeds.record("JOB_SEEKER_WITHDRAWN", seeker.householdId(), seeker.place(), Map.of("seekerId", id.toString()));
        return queries.find(id).orElseThrow();
    }

    private List<FieldFault> person(RegisterSeeker request) {
        var day = request.registeredOn();
        var found = queries.candidate(request.householdId(), request.memberId(), day, escapedMonths);
        if (found.isEmpty()) {
            return List.of(new FieldFault("/memberId", "NOT_A_MEMBER"));
        }
        var person = found.get();
        var faults = new ArrayList<FieldFault>();
        if (!workingAges.mayWork(person.sex(), person.birthDate(), person.birthYear(), day)) {
            faults.add(new FieldFault("/memberId", "NOT_OF_WORKING_AGE", day));
        }
        if (!person.listed()) {
            faults.add(new FieldFault("/householdId", "NOT_LISTED", day));
        }
        return faults;
    }
}
