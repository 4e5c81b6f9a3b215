package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/**
 * A household that is about to change, locked by whoever holds this.
 *
 * @param residentSince first day of its present residence
 * @param lastChange day before which nothing new can happen to it
 * @param members those of today
 */
public record Standing(
        UUID id,
        UnitKey unit,
        String village,
        LocalDate residentSince,
        LocalDate lastChange,
        List<Members.Present> members) {

    /** The head of today. */
    public Members.Present head() {
        return members.stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .findFirst()
                .orElseThrow();
    }

    public boolean has(UUID member) {
        return members.stream().anyMatch(m -> m.id().equals(member));
    }
}
