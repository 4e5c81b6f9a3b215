package vn.giamngheo.household.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** The register's use cases. Each runs in the transaction of its caller. */
@ApplicationScoped
public class Households {

    private final EntityManager db;
    private final HouseholdQueries queries;
    private final RegistrationCheck check;
    private final Conditions conditions;
    private final Territory territory;
    private final Outbox outbox;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Households(
            EntityManager db,
            HouseholdQueries queries,
            RegistrationCheck check,
            Conditions conditions,
            Territory territory,
            Outbox outbox,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.db = db;
        this.queries = queries;
        this.check = check;
        this.conditions = conditions;
        this.territory = territory;
        this.outbox = outbox;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** @throws HouseholdCodeTaken when the commune has a household of this code (409) */
    UUID register(RegisterHousehold request) {
        var commune = check.accept(request);
        var household = new Household(request, commune, caller.subject(), clock.instant());
        db.persist(household);
        var members = saveMembers(household, request.members(), commune.code());
        recordFacts(household.id(), request.dayOfFacts(), request.dwelling(), members);
        var facts = household.facts(request.members().size());
        outbox.publish(HouseholdRegistered.TYPE, facts.id(), HouseholdRegistered.of(facts));
        return facts.id();
    }

    /** Puts a record right from its beginning, and keeps what it said before. */
    RegisteredHousehold correct(UUID id, String ifMatch, CorrectHousehold correction) {
        var household = locked(id).orElseThrow(() -> new HouseholdNotFound(id, LocalDate.now(clock)));
        var facts = household.facts(correction.members().size());
        territory.requireCovers(facts.unit(), facts.registeredOn());
        Versions.require(ifMatch, household.version());
        var faults = new ArrayList<>(RegistrationCheck.members(correction.members(), facts.registeredOn()));
        faults.addAll(RegistrationCheck.surveyed(correction.surveyedOn(), facts.registeredOn(), LocalDate.now(clock)));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        keep(household);
        household.correct(correction, clock.instant());
        db.createQuery("delete from Member where householdId = ?1")
                .setParameter(1, id)
                .executeUpdate();
        var members = saveMembers(household, correction.members(), facts.unit().code());
        var dayOfFacts =
                Survey.day(correction.dwelling(), correction.members(), correction.surveyedOn(), facts.registeredOn());
        recordFacts(id, dayOfFacts, correction.dwelling(), members);
        outbox.publish(HouseholdCorrected.TYPE, id, HouseholdCorrected.of(facts));
        return facts;
    }

    /**
     * Records what a survey found.
     *
     * @throws HouseholdNotFound when there is none (404)
     */
    void recordConditions(UUID id, RecordConditions survey) {
        var household = lock(id).orElseThrow(() -> new HouseholdNotFound(id, survey.surveyedOn()));
        territory.requireCovers(household.unit(), survey.surveyedOn());
        var faults = new ArrayList<>(
                RegistrationCheck.surveyed(survey.surveyedOn(), household.registeredOn(), LocalDate.now(clock)));
        var known = queries.members(id).stream().map(MemberView::id).collect(Collectors.toSet());
        var facts = new HashMap<UUID, MemberFacts>();
        for (int i = 0; i < survey.members().size(); i++) {
            var person = survey.members().get(i);
            if (!known.contains(person.id())) {
                faults.add(new FieldFault("/members/" + i + "/id", "NOT_A_MEMBER"));
            } else if (facts.put(person.id(), person.facts()) != null) {
                faults.add(new FieldFault("/members/" + i + "/id", "NAMED_TWICE"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        conditions.record(id, survey.surveyedOn(), survey.dwelling(), facts);
    }

    private void recordFacts(UUID id, LocalDate day, DwellingFacts dwelling, List<RegisterMember> members) {
        if (day != null) {
            conditions.record(id, day, dwelling, Survey.facts(members));
        }
    }

    /** Locks a household for a change beside its row, such as a class; empty when there is none. */
    public Optional<RegisteredHousehold> lock(UUID id) {
        var household = locked(id);
        household.ifPresent(h -> h.touch(clock.instant()));
        return household.map(h -> h.facts(queries.members(id).size()));
    }

    private Optional<Household> locked(UUID id) {
        return Optional.ofNullable(db.find(Household.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return the same people, each with an id */
    private List<RegisterMember> saveMembers(Household household, List<RegisterMember> given, String unit) {
        var members = given.stream().map(m -> m.withId(Ids.orNext(m.id()))).toList();
        try {
            db.flush();
            for (int i = 0; i < members.size(); i++) {
                db.persist(new Member(household.id(), i + 1, members.get(i)));
            }
            db.flush();
            return members;
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case "household_code_unique" -> new HouseholdCodeTaken(household.code(), unit);
                case "household_pk", "household_member_pk" -> new HouseholdExists(household.id());
                default -> e;
            };
        }
    }

    private void keep(Household household) {
        db.createNativeQuery("""
                        insert into household_correction (household_id, version, recorded_at, recorded_by, before)
                        values (?1, ?2, ?3, ?4, cast(?5 as jsonb))""")
                .setParameter(1, household.id())
                .setParameter(2, household.version())
                .setParameter(3, clock.instant())
                .setParameter(4, caller.subject())
                .setParameter(
                        5, write(new Before(household.code(), household.village(), queries.members(household.id()))))
                .executeUpdate();
    }

    private String write(Before before) {
        try {
            return json.writeValueAsString(before);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
