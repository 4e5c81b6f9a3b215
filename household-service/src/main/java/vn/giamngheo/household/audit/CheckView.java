package vn.giamngheo.household.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What checking the chains came to.
 *
 * @param entries that follow from each other
 * @param broken chains with an entry that was changed or is missing
 */
record CheckView(
        @Schema(required = true) int streams,
        @Schema(required = true) long entries,
        @Schema(required = true) List<Broken> broken) {

    /** A chain and the position of its first entry that does not follow from the one before. */
    record Broken(
            @Schema(required = true) String stream,
            @Schema(required = true) long position) {}
}
