package vn.giamngheo.household.sync;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.CurrentMember;
import vn.giamngheo.household.household.HouseholdRecord;
import vn.giamngheo.household.household.HouseholdRecords;

/**
 * The household of an item, locked, beside what the maker of the item saw of it.
 *
 * @param base as it was in the version that the item names
 */
record Seen(long baseVersion, HouseholdRecord base, HouseholdRecords.Locked now) {

    boolean latest() {
        return baseVersion == now.version();
    }

    /** Of what is applied: whoever made the item had, or had not, seen the household as it is. */
    ItemResult.Outcome outcome() {
        return latest() ? ItemResult.Outcome.APPLIED : ItemResult.Outcome.MERGED;
    }

    boolean holds(UUID member) {
        return has(now.content(), member);
    }

    /** Members whom the maker of the item did not see. */
    List<CurrentMember> newcomers() {
        return now.content().members().stream()
                .filter(member -> !has(base, member.id()))
                .toList();
    }

    private static boolean has(HouseholdRecord household, UUID member) {
        return household.members().stream().anyMatch(it -> it.id().equals(member));
    }
}
