package vn.giamngheo.household.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Puts records right from their beginning, and keeps what they said before. Runs in the transaction of its caller. */
@ApplicationScoped
class Corrections {

    private final EntityManager db;
    private final Sql sql;
    private final Households households;
    private final HouseholdQueries queries;
    private final Changes changes;
    private final Members members;
    private final Residences residences;
    private final Conditions conditions;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Corrections(
            EntityManager db,
            Sql sql,
            Households households,
            HouseholdQueries queries,
            Changes changes,
            Members members,
            Residences residences,
            Conditions conditions,
            Outbox outbox,
            Deeds deeds,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.db = db;
        this.sql = sql;
        this.households = households;
        this.queries = queries;
        this.changes = changes;
        this.members = members;
        this.residences = residences;
        this.conditions = conditions;
        this.outbox = outbox;
        this.deeds = deeds;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** @return the first day of the residence that was corrected */
    LocalDate correct(UUID id, String ifMatch, CorrectHousehold correction) {
        var today = LocalDate.now(clock);
        var standing = households.lockForChange(id, ifMatch);
        var household = db.find(Household.class, id);
        var registeredOn = household.registeredOn();
        check(correction, standing, registeredOn, today);
        refuseStrangers(id, correction.members(), today);
        var change = changes.begin(Change.Kind.CORRECTED, id, null, registeredOn);
        keep(change, household);
        household.correct(correction, clock.instant());
        db.flush();
        residences.correct(id, household.address());
        var corrected = members.correct(id, correction.members(), registeredOn);
        var dayOfFacts = Survey.day(correction.dwelling(), correction.members(), correction.surveyedOn(), registeredOn);
        if (dayOfFacts != null) {
            conditions.record(id, dayOfFacts, correction.dwelling(), Survey.facts(corrected));
        }
        outbox.publish(
                HouseholdCorrected.TYPE,
                id,
                HouseholdCorrected.of(household.facts(corrected.size()), residences.timeline(id)));
        deeds.record("HOUSEHOLD_CORRECTED", id, standing.unit(), Map.of("changeId", change.toString()));
        return standing.residentSince();
    }

    /** Who was there from the beginning was born by then; who came later, by the day of coming. */
    private static void check(CorrectHousehold correction, Standing standing, LocalDate registeredOn, LocalDate today) {
        Map<UUID, LocalDate> since =
                standing.members().stream().collect(Collectors.toMap(Members.Present::id, Members.Present::since));
        var faults = new ArrayList<>(RegistrationCheck.members(
                correction.members(), member -> since.getOrDefault(member.id(), registeredOn)));
        faults.addAll(RegistrationCheck.surveyed(correction.surveyedOn(), registeredOn, today));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /**
     * A person who is sent without the id that the register gave would be taken for another one, and the citizen id and all that rests on
     * the id would go with the one before. Whoever means another person of that name and year names an id of its own.
     */
    private void refuseStrangers(UUID id, List<RegisterMember> people, LocalDate today) {
        var named = people.stream().map(RegisterMember::id).toList();
        var left = queries.members(id, today).stream()
                .filter(member -> !named.contains(member.id()))
                .toList();
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var place = "/members/" + i + "/id";
            if (person.id() == null) {
                left.stream()
                        .filter(member -> isAlike(member, person))
                        .findFirst()
                        .ifPresent(member -> faults.add(new FieldFault(place, "MEMBER_KNOWN", member.id())));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static boolean isAlike(MemberView member, RegisterMember person) {
        return person.birthYear() != null
                && member.birthYear() == person.birthYear()
                && PlainName.of(member.name()).equals(PlainName.of(person.name()));
    }

    private void keep(UUID change, Household household) {
        List<MemberView> before = queries.members(household.id(), LocalDate.now(clock));
        try {
            sql.update(
                    """
                    insert into household_correction (household_id, version, recorded_at, recorded_by, before, change_id)
                    values (?, ?, clock_timestamp(), ?, cast(? as jsonb), ?)""",
                    household.id(),
                    household.version(),
                    caller.subject(),
                    json.writeValueAsString(new Before(household.code(), household.village(), before)),
                    change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
