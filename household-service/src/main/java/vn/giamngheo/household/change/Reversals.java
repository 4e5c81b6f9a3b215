package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.Change;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Versions;

/** Undoes operations, the last of a household first. Runs in the transaction of its caller. */
@ApplicationScoped
class Reversals {

    private final EntityManager db;
    private final Changes changes;
    private final Households households;
    private final Territory territory;
    private final Telling telling;
    private final Event<ChangesUndoing> undoing;
    private final Event<ChangesUndone> undone;

    Reversals(
            EntityManager db,
            Changes changes,
            Households households,
            Territory territory,
            Telling telling,
            Event<ChangesUndoing> undoing,
            Event<ChangesUndone> undone) {
        this.db = db;
        this.changes = changes;
        this.households = households;
        this.territory = territory;
        this.telling = telling;
        this.undoing = undoing;
        this.undone = undone;
    }

    /**
     * @param ifMatch version of the household to which the operation happened
     * @throws ChangeNotLast when something later is recorded of one of its households (409)
     */
    Change reverse(UUID id, String ifMatch) {
        var change = changes.find(id).orElseThrow(() -> new ChangeNotFound(id));
        var involved = List.of(change.households());
        require(change, ifMatch);
        db.clear(); // what was read before it was locked may be stale by then
        undoing.fire(new ChangesUndoing(List.of(id)));
        households.lockInOrder(involved);
        var now = changes.find(id).orElseThrow();
        require(now, ifMatch);
        if (now.reversedAt() != null) {
            throw new ChangeReversed(id);
        }
        changes.after(now).ifPresent(later -> {
            throw new ChangeNotLast(id, later);
        });
        db.flush();
        changes.reverse(now);
        involved.forEach(household -> {
            households.reread(household);
            var other = involved.stream()
                    .filter(it -> !it.equals(household))
                    .findFirst()
                    .orElse(null);
            telling.tell(HouseholdChanged.REVERSED, id, household, other, now.effectiveOn());
        });
        undone.fire(new ChangesUndone(List.of(id)));
        return changes.find(id).orElseThrow();
    }

    /** Before others are asked what stands in the way, because their refusal tells about the household; again under the locks. */
    private void require(Change change, String ifMatch) {
        territory.requireCovers(households.unit(change.householdId()), change.effectiveOn());
        Versions.require(ifMatch, households.version(change.householdId()));
    }
}
