package vn.giamngheo.household.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two members of different households who may be one person. The order of the two says nothing. */
record DuplicateCandidate(
        @Schema(required = true) DuplicatePerson first,
        @Schema(required = true) DuplicatePerson second,

        @Schema(required = true, description = "At least one")
        List<DuplicateReason> reasons) {

    String[] key() {
        return new String[] {first.memberId().toString(), second.memberId().toString()};
    }
}
