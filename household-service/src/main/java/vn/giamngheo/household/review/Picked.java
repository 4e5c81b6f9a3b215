package vn.giamngheo.household.review;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Dossiers of a round that one act is about. Named one by one, each must be ready for the act; picked by place, those that are
 * ready are taken.
 *
 * @param unit the whole round when left out or the round's own. Any other of the map of the day on which the round was opened: those that
 *     lie there still; dossiers of divided communes are under the unit that they went to, and those above it
 * @param village as registered
 */
record Picked(
        @Schema(examples = "20047") String unit,
        String village,
        @Size(min = 1, max = MOST) List<UUID> householdIds) {

    static final int MOST = 5_000;
    static final Picked ALL = new Picked(null, null, null);

    static Picked one(UUID household) {
        return new Picked(null, null, List.of(household));
    }

    boolean isByName() {
        return householdIds != null;
    }
}
