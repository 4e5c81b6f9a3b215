package vn.giamngheo.household.labour;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A match as it was made.
 *
 * @param warnings other matches of the same member that have not ended; they hinder nothing
 */
record MadeMatch(
        @Schema(required = true) Match match,
        @Schema(required = true) List<Match> warnings) {}
