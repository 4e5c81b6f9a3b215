package vn.giamngheo.household.sync;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giamngheo.household.household.HouseholdRecords;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Finds the household of an item as it is, and as the maker of the item saw it. Runs in the transaction of its caller. */
@ApplicationScoped
class SeenHouseholds {

    private final HouseholdRecords records;

    SeenHouseholds(HouseholdRecords records) {
        this.records = records;
    }

    /**
     * Locks it.
     *
     * @throws InvalidRequest when the item names no version, or one that is yet to come (422)
     */
    Seen lock(BatchItem item) {
        if (item.baseVersion() == null) {
            throw new InvalidRequest(new FieldFault("/baseVersion", "REQUIRED"));
        }
        var now = records.lock(item.id());
        if (item.baseVersion() > now.version()) {
            throw new InvalidRequest(new FieldFault("/baseVersion", "UNKNOWN_VERSION", now.version()));
        }
        var base = records.at(item.id(), item.baseVersion()).orElse(now.content());
        return new Seen(item.baseVersion(), base, now);
    }
}
