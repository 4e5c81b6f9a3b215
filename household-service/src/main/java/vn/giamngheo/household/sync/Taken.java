package vn.giamngheo.household.sync;

import java.util.UUID;

/**
 * What an item came to.
 *
 * @param version of the household afterwards
 * @param conflict null where nothing is left to be decided
 */
record Taken(ItemResult.Outcome outcome, long version, UUID conflict) {

    /** Whoever made the item had, or had not, seen the household as it is. */
    static Taken of(Seen seen, long version) {
        return new Taken(seen.latest() ? ItemResult.Outcome.APPLIED : ItemResult.Outcome.MERGED, version, null);
    }

    static Taken conflict(long version, UUID conflict) {
        return new Taken(ItemResult.Outcome.CONFLICT, version, conflict);
    }
}
