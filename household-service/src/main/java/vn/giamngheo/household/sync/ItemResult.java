package vn.giamngheo.household.sync;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.problem.Problem;

/**
 * What became of an item.
 *
 * @param position in the batch, from 0
 * @param key absent where it could not be read
 * @param id of the household
 * @param version of the household afterwards
 * @param conflictId where to find the fields that somebody has to decide on
 * @param problem why it was refused; nothing of it was kept then, and it may be sent again under the same key
 */
record ItemResult(
        @Schema(required = true) int position,
        String key,
        UUID id,
        @Schema(required = true) Outcome outcome,
        Long version,
        UUID conflictId,
        Problem problem) {

    /** What became of it. */
    enum Outcome {
        APPLIED,
        /** Somebody else had changed other things, or recorded the same: both hold now. */
        MERGED,
        /** Somebody else had changed some of the fields to something else; the others were applied. */
        CONFLICT,
        /** Had been applied before; what is told is what came of it then. */
        REPLAYED,
        REFUSED
    }
}
