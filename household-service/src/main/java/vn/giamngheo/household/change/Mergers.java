package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Households that become part of another one; duplicates among them. Runs in the transaction of its caller. */
@ApplicationScoped
class Mergers {

    private static final String ANY_VERSION = "*";

    private final Households households;
    private final Members members;
    private final Residences residences;
    private final Changes changes;
    private final Telling telling;

    Mergers(Households households, Members members, Residences residences, Changes changes, Telling telling) {
        this.households = households;
        this.members = members;
        this.residences = residences;
        this.changes = changes;
        this.telling = telling;
    }

    /** @return id of the operation */
    UUID merge(UUID id, String ifMatch, RecordMerger merger) {
        var on = merger.effectiveOn();
        var absorbed = merger.absorbed();
        if (absorbed.equals(id)) {
            throw new InvalidRequest(new FieldFault("/absorbed", "SAME_HOUSEHOLD"));
        }
        households.lockInOrder(List.of(id, absorbed));
        var into = households.lockForChange(id, ifMatch, on);
        var from = households.lockForChange(absorbed, ANY_VERSION, on);
        var roles = roles(into, from, merger);
        var change = changes.begin(Change.Kind.MERGED, id, absorbed, on);
        residences.end(absorbed, on, Residences.Way.MERGED);
        from.members()
                .forEach(person -> members.goOn(
                        person.id(), id, roles.getOrDefault(person.id(), Relation.OTHER), on, Members.Way.MERGED));
        telling.tell(HouseholdChanged.MERGED, change, id, absorbed, on);
        telling.tell(HouseholdChanged.ENDED, change, absorbed, id, on);
        return change;
    }

    private static HashMap<UUID, Relation> roles(Standing into, Standing from, RecordMerger merger) {
        var faults = new ArrayList<FieldFault>();
        if (!into.unit().equals(from.unit())) {
            faults.add(new FieldFault("/absorbed", "OTHER_COMMUNE"));
        }
        if (!merger.effectiveOn().isAfter(from.residentSince())
                || from.members().stream().anyMatch(m -> !m.since().isBefore(merger.effectiveOn()))) {
            faults.add(new FieldFault("/effectiveOn", "BEFORE_LAST_CHANGE", from.lastChange()));
        }
        var roles = new HashMap<UUID, Relation>();
        var given = merger.members() == null ? List.<Role>of() : merger.members();
        for (int i = 0; i < given.size(); i++) {
            var role = given.get(i);
            if (!from.has(role.id())) {
                faults.add(new FieldFault("/members/" + i + "/id", "NOT_A_MEMBER"));
            } else if (role.relation() == Relation.HEAD) {
                faults.add(new FieldFault("/members/" + i + "/relation", "HAS_A_HEAD"));
            } else if (roles.put(role.id(), role.relation()) != null) {
                faults.add(new FieldFault("/members/" + i + "/id", "NAMED_TWICE"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return roles;
    }
}
