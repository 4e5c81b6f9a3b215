package vn.giamngheo.household.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.Stay;

/**
 * Event: something happened to a household, or was undone. No personal data.
 *
 * @param otherHouseholdId what was split off or merged in, or what it was split from or merged into; null otherwise
 * @param effectiveOn day from which it holds
 * @param timeline all of the household's time in the register as it is known now; empty when it was never there
 */
record HouseholdChanged(
        UUID householdId, UUID changeId, UUID otherHouseholdId, LocalDate effectiveOn, List<Stay> timeline) {

    static final String MOVED = "vn.giamngheo.household.moved.v1";
    static final String SPLIT = "vn.giamngheo.household.split.v1";
    static final String MERGED = "vn.giamngheo.household.merged.v1";
    /** Members came or went. */
    static final String CHANGED = "vn.giamngheo.household.changed.v1";
    /** Not counted from that day on. */
    static final String ENDED = "vn.giamngheo.household.ended.v1";
    /** An operation was undone. */
    static final String REVERSED = "vn.giamngheo.household.change-reversed.v1";
}
