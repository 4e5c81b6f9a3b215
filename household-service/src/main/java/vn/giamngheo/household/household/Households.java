package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The register's use cases. Each runs in the transaction of its caller. */
@ApplicationScoped
public class Households {

    private final EntityManager db;
    private final HouseholdQueries queries;
    private final RegistrationCheck check;
    private final Members members;
    private final Residences residences;
    private final Conditions conditions;
    private final Territory territory;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Caller caller;
    private final Clock clock;

    Households(
            EntityManager db,
            HouseholdQueries queries,
            RegistrationCheck check,
            Members members,
            Residences residences,
            Conditions conditions,
            Territory territory,
            Outbox outbox,
            Deeds deeds,
            Caller caller,
            Clock clock) {
        this.db = db;
        this.queries = queries;
        this.check = check;
        this.members = members;
        this.residences = residences;
        this.conditions = conditions;
        this.territory = territory;
        this.outbox = outbox;
        this.deeds = deeds;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws HouseholdCodeTaken when the commune has a household of this code (409) */
    public UUID register(RegisterHousehold request) {
        var commune = check.accept(request);
        var household = new Household(request, commune, caller.subject(), clock.instant());
        save(household);
        // Before the residence, which gathers the words of their names.
        var people = members.add(household.id(), request.members(), request.registeredOn(), Members.Way.REGISTERED);
        residences.begin(household.id(), household.address(), request.registeredOn(), Residences.Way.REGISTERED);
        if (request.dayOfFacts() != null) {
            conditions.record(household.id(), request.dayOfFacts(), request.dwelling(), Survey.facts(people));
        }
        var facts = household.facts(people.size());
        outbox.publish(HouseholdRegistered.TYPE, facts.id(), HouseholdRegistered.of(facts));
        deeds.record("HOUSEHOLD_REGISTERED", facts.id(), facts.unit(), Map.of());
        return facts.id();
    }

    /**
     * A household that comes out of another one, at the same place under a code of its own; it has nobody yet.
     *
     * @throws HouseholdExists when the id is in use (409)
     */
    public void splitOff(UUID id, UUID origin, String code, String village, LocalDate on) {
        var from = db.find(Household.class, origin);
        var household = from.splitOff(id, code, village, on, caller.subject(), clock.instant());
        save(household);
    }

    /** Its residence begins; see {@link #splitOff}. */
    public void settle(UUID id, LocalDate on, Residences.Way way) {
        residences.begin(id, db.find(Household.class, id).address(), on, way);
    }

    /** Lives somewhere else from that day on. */
    public void move(UUID id, Residences.Address address, LocalDate on) {
        residences.end(id, on, Residences.Way.MOVED_OUT);
        var household = db.find(Household.class, id);
        household.moveTo(address);
        db.flush();
        settle(id, on, Residences.Way.MOVED_IN);
    }

    private void save(Household household) {
        try {
            db.persist(household);
            db.flush();
        } catch (ConstraintViolationException e) {
            throw "household_pk".equals(e.getConstraintName()) ? new HouseholdExists(household.id()) : e;
        }
    }

    /**
     * Locks a household for a change beside its row, such as a class.
     *
     * @return it as it was on that day, or as it was registered when that is later; empty when there is none, or no longer
     */
    public Optional<RegisteredHousehold> lock(UUID id, LocalDate asOf) {
        var household = locked(id);
        household.ifPresent(h -> h.touch(clock.instant()));
        return household.flatMap(h -> queries.placed(id, asOf.isBefore(h.registeredOn()) ? h.registeredOn() : asOf));
    }

    /**
     * Locks a household for a change of what it is, on the version that the caller has seen.
     *
     * @throws HouseholdNotFound when there is none (404)
     * @throws HouseholdEnded when it is no longer in the register (409)
     */
    public Standing lockForChange(UUID id, String ifMatch) {
        var household = locked(id).orElseThrow(() -> new HouseholdNotFound(id, LocalDate.now(clock)));
        var since = residences.since(id).orElseThrow(() -> new HouseholdEnded(id));
        territory.requireCovers(household.address().unit(), since);
        Versions.require(ifMatch, household.version());
        return standing(household, since);
    }

    /**
     * Locks a household that somebody else let go; whether the caller may take it in is asked elsewhere.
     *
     * @throws HouseholdEnded when it is no longer in the register (409)
     */
    public Standing lockReleased(UUID id) {
        var household = locked(id).orElseThrow(() -> new HouseholdNotFound(id, LocalDate.now(clock)));
        return standing(household, residences.since(id).orElseThrow(() -> new HouseholdEnded(id)));
    }

    private Standing standing(Household household, LocalDate since) {
        var id = household.id();
        household.touch(clock.instant());
        return new Standing(
                id,
                household.address().unit(),
                household.village(),
                since,
                queries.lastChange(id),
                members.present(id));
    }

    /**
     * Locks a household for something that happened to it on a day.
     *
     * @throws InvalidRequest when that day has not come, or something is recorded of a later day
     */
    public Standing lockForChange(UUID id, String ifMatch, LocalDate on) {
        var standing = lockForChange(id, ifMatch);
        var faults = new ArrayList<FieldFault>();
        if (on.isAfter(LocalDate.now(clock))) {
            faults.add(new FieldFault("/effectiveOn", "IN_THE_FUTURE"));
        }
        if (on.isBefore(standing.lastChange())) {
            faults.add(new FieldFault("/effectiveOn", "BEFORE_LAST_CHANGE", standing.lastChange()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return standing;
    }

    /** Locks households in the order of their ids, whoever asks, so that two changes cannot wait for each other. */
    public void lockInOrder(List<UUID> ids) {
        ids.stream().sorted().forEach(this::locked);
    }

    /** Its row was changed by plain SQL. */
    public void reread(UUID id) {
        var household = db.find(Household.class, id);
        db.refresh(household);
        household.touch(clock.instant());
        db.flush();
    }

    /** Version that the next change of the household must name. */
    public long version(UUID id) {
        if (db.isJoinedToTransaction()) {
            db.flush(); // a change counts when it is written
        }
        return db.find(Household.class, id).version();
    }

    /** Where it is, or was last. */
    public UnitKey unit(UUID id) {
        return db.find(Household.class, id).address().unit();
    }

    private Optional<Household> locked(UUID id) {
        return Optional.ofNullable(db.find(Household.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
