package vn.giamngheo.household.sync;

import java.util.UUID;

/**
 * What an item came to.
 *
 * @param version of the household afterwards
 * @param conflict null where nothing is left to be decided
 */
record Taken(ItemResult.Outcome outcome, long version, UUID conflict) {

    static Taken of(Seen seen, long version) {
        return new Taken(seen.outcome(), version, null);
    }

    static Taken conflict(long version, UUID conflict) {
        return new Taken(ItemResult.Outcome.CONFLICT, version, conflict);
    }
}
