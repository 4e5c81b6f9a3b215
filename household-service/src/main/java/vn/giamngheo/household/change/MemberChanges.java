package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.Change;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.Members;
import vn.giamngheo.household.household.RegistrationCheck;
import vn.giamngheo.household.household.Relation;
import vn.giamngheo.household.household.Residences;
import vn.giamngheo.household.household.Standing;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Births, marriages, deaths and departures. Runs in the transaction of its caller. */
@ApplicationScoped
public class MemberChanges {

    private final Households households;
    private final Members members;
    private final Residences residences;
    private final Changes changes;
    private final Telling telling;

    MemberChanges(Households households, Members members, Residences residences, Changes changes, Telling telling) {
        this.households = households;
        this.members = members;
        this.residences = residences;
        this.changes = changes;
        this.telling = telling;
    }

    /** @return id of the operation */
    public UUID arrive(UUID id, String ifMatch, RecordArrival arrival) {
        households.lockForChange(id, ifMatch, arrival.effectiveOn());
        var faults = RegistrationCheck.birth(arrival.member(), arrival.effectiveOn(), "/member");
        if (arrival.member().relation() == Relation.HEAD) {
            faults.add(new FieldFault("/member/relation", "HAS_A_HEAD"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        var change = changes.begin(Change.Kind.MEMBER_JOINED, id, null, arrival.effectiveOn());
        members.add(
                id,
                List.of(arrival.member()),
                arrival.effectiveOn(),
                Members.Way.valueOf(arrival.reason().name()));
        telling.tell(HouseholdChanged.CHANGED, change, id, null, arrival.effectiveOn());
        return change;
    }

    /**
     * @return id of the operation
     * @throws MemberGone when the person died or left before (409)
     */
    public UUID depart(UUID id, UUID member, String ifMatch, RecordDeparture departure) {
        var on = departure.effectiveOn();
        var standing = households.lockForChange(id, ifMatch, on);
        var person = standing.members().stream()
                .filter(it -> it.id().equals(member))
                .findFirst()
                .orElseThrow(() -> absent(member, id));
        if (!person.since().isBefore(on)) {
            throw refuse("/effectiveOn", "BEFORE_LAST_CHANGE", person.since());
        }
        boolean last = standing.members().size() == 1;
        if (!last && person.relation() == Relation.HEAD) {
            requireNewHead(standing, member, departure.newHead());
        }
        boolean died = departure.reason() == RecordDeparture.Reason.DIED;
        var kind = died ? Change.Kind.MEMBER_DIED : Change.Kind.MEMBER_LEFT;
        var change = changes.begin(kind, id, null, on);
        members.leave(member, on, died ? Members.Way.DIED : Members.Way.LEFT);
        if (last) {
            residences.end(id, on, died ? Residences.Way.DIED : Residences.Way.LEFT);
        } else if (person.relation() == Relation.HEAD) {
            members.goOn(departure.newHead(), id, Relation.HEAD, on, Members.Way.RELATION);
        }
        telling.tell(last ? HouseholdChanged.ENDED : HouseholdChanged.CHANGED, change, id, null, on);
        return change;
    }

    /** Whether just this departure was recorded before. */
    public boolean isRecorded(UUID household, UUID member, RecordDeparture departure) {
        return members.departure(household, member)
                .filter(it -> it.on().equals(departure.effectiveOn()))
                .filter(it -> it.way().name().equals(departure.reason().name()))
                .isPresent();
    }

    private Fault absent(UUID member, UUID household) {
        return members.departure(household, member)
                .<Fault>map(it -> new MemberGone(member, it.on()))
                .orElseGet(() -> new MemberNotFound(member, household));
    }

    private static void requireNewHead(Standing standing, UUID leaving, UUID newHead) {
        if (newHead == null || newHead.equals(leaving) || !standing.has(newHead)) {
            throw refuse("/newHead", newHead == null ? "HEAD_NEEDED" : "NOT_A_MEMBER");
        }
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
