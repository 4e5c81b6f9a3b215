package vn.giamngheo.household.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.household.change.MemberChanges;
import vn.giamngheo.household.household.CurrentMember;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.PlainName;
import vn.giamngheo.household.household.RegisterMember;
import vn.giamngheo.household.move.Moves;

/**
 * Births, departures and moves that were recorded offline. They are dated operations beside what others recorded meanwhile; the
 * same one, recorded by two people apart from each other, happens once. Runs in the transaction of its caller.
 */
@ApplicationScoped
class Happenings {

    /** The person was seen in this household: no version of it has to be named again. */
    private static final String AS_IT_IS = "*";

    private final SeenHouseholds seenHouseholds;
    private final Households households;
    private final MemberChanges members;
    private final Moves moves;
    private final Conflicts conflicts;
    private final ObjectMapper json;

    Happenings(
            SeenHouseholds seenHouseholds,
            Households households,
            MemberChanges members,
            Moves moves,
            Conflicts conflicts,
            ObjectMapper json) {
        this.seenHouseholds = seenHouseholds;
        this.households = households;
        this.members = members;
        this.moves = moves;
        this.conflicts = conflicts;
        this.json = json;
    }

    /** Somebody else may have recorded the same birth: then the two records of one person are compared field by field by a person. */
    Taken arrive(BatchItem item) {
        var arrival = Parts.given("/arrival", item.arrival());
        var seen = seenHouseholds.lock(item);
        for (var newcomer : seen.newcomers()) {
            if (isSame(newcomer, arrival.member())) {
                return besides(item, seen, newcomer);
            }
        }
        return within("/arrival", () -> members.arrive(item.id(), AS_IT_IS, arrival), item, seen);
    }

    Taken depart(BatchItem item) {
        var departure = Parts.given("/departure", item.departure());
        var member = Parts.given("/member", item.member());
        var seen = seenHouseholds.lock(item);
        if (!seen.holds(member) && members.isRecorded(item.id(), member, departure)) {
            return Taken.of(seen, seen.now().version());
        }
        return within("/departure", () -> members.depart(item.id(), member, AS_IT_IS, departure), item, seen);
    }

    Taken release(BatchItem item) {
        var release = Parts.given("/move", item.move());
        var seen = seenHouseholds.lock(item);
        if (moves.isRecorded(item.id(), release)) {
            return Taken.of(seen, seen.now().version());
        }
        return within("/move", () -> moves.let(item.id(), AS_IT_IS, release), item, seen);
    }

    private Taken besides(BatchItem item, Seen seen, CurrentMember theirs) {
        var found = person(json.valueToTree(theirs));
        var mine = person(json.valueToTree(item.arrival().member().withoutNumbers()));
        if (found.equals(mine)) {
            return Taken.of(seen, seen.now().version());
        }
        var conflict = new FieldMerge.Conflict<JsonNode>("/members/" + theirs.id(), null, found, mine);
        return Taken.conflict(
                seen.now().version(),
                conflicts.report(item.id(), seen.now().unit(), item.baseVersion(), List.of(conflict)));
    }

    private static ObjectNode person(ObjectNode member) {
        member.remove(List.of("id", "facts"));
        return member;
    }

    private static boolean isSame(CurrentMember found, RegisterMember mine) {
        return found.id().equals(mine.id())
                || Objects.equals(found.birthYear(), mine.birthYear())
                        && PlainName.of(found.name()).equals(PlainName.of(mine.name()));
    }

    private Taken within(String part, Runnable operation, BatchItem item, Seen seen) {
        Parts.within(part, operation);
        return Taken.of(seen, households.version(item.id()));
    }
}
