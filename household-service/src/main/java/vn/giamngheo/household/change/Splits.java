package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.Change;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.Members;
import vn.giamngheo.household.household.Relation;
import vn.giamngheo.household.household.Residences;
import vn.giamngheo.household.household.Standing;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Households that come out of another one. Runs in the transaction of its caller. */
@ApplicationScoped
class Splits {

    private final Households households;
    private final Members members;
    private final Changes changes;
    private final Telling telling;
    private final Inheritance inheritance;

    Splits(Households households, Members members, Changes changes, Telling telling, Inheritance inheritance) {
        this.households = households;
        this.members = members;
        this.changes = changes;
        this.telling = telling;
        this.inheritance = inheritance;
    }

    /** @return id of the new household */
    UUID split(UUID origin, String ifMatch, RecordSplit split) {
        var on = split.effectiveOn();
        var standing = households.lockForChange(origin, ifMatch, on);
        check(standing, split);
        var id = Ids.orNext(split.id());
        households.splitOff(id, origin, split.code(), split.village(), on);
        var change = changes.begin(Change.Kind.SPLIT, origin, id, on);
        households.settle(id, on, Residences.Way.SPLIT);
        split.members().forEach(role -> members.goOn(role.id(), id, role.relation(), on, Members.Way.SPLIT));
        if (split.newHead() != null) {
            members.goOn(split.newHead(), origin, Relation.HEAD, on, Members.Way.RELATION);
        }
        telling.tell(HouseholdChanged.SPLIT, change, origin, id, on);
        inheritance.pass(origin, households.lock(id, on).orElseThrow());
        return id;
    }

    private static void check(Standing standing, RecordSplit split) {
        var faults = new ArrayList<FieldFault>();
        var leaving = new HashSet<UUID>();
        for (int i = 0; i < split.members().size(); i++) {
            var id = split.members().get(i).id();
            var pointer = "/members/" + i + "/id";
            if (!standing.has(id)) {
                faults.add(new FieldFault(pointer, "NOT_A_MEMBER"));
            } else if (!leaving.add(id)) {
                faults.add(new FieldFault(pointer, "NAMED_TWICE"));
            }
        }
        long heads = split.members().stream()
                .filter(role -> role.relation() == Relation.HEAD)
                .count();
        if (heads != 1) {
            faults.add(new FieldFault("/members", "ONE_HEAD", heads));
        }
        if (leaving.size() == standing.members().size()) {
            faults.add(new FieldFault("/members", "NOBODY_STAYS"));
        }
        if (!split.effectiveOn().isAfter(standing.residentSince())
                || standing.members().stream()
                        .filter(m -> leaving.contains(m.id()))
                        .anyMatch(m -> !m.since().isBefore(split.effectiveOn()))) {
            faults.add(new FieldFault("/effectiveOn", "BEFORE_LAST_CHANGE", standing.lastChange()));
        }
        faults.addAll(newHead(standing, leaving, split.newHead()));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static List<FieldFault> newHead(Standing standing, HashSet<UUID> leaving, UUID newHead) {
        boolean headLeaves = leaving.contains(standing.head().id());
        if (newHead == null) {
            return headLeaves ? List.of(new FieldFault("/newHead", "HEAD_NEEDED")) : List.of();
        }
        if (!headLeaves) {
            return List.of(new FieldFault("/newHead", "HAS_A_HEAD"));
        }
        return standing.has(newHead) && !leaving.contains(newHead)
                ? List.of()
                : List.of(new FieldFault("/newHead", "NOT_A_MEMBER"));
    }
}
