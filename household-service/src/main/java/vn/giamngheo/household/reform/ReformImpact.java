package vn.giamngheo.household.reform;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a reform touches.
 *
 * @param households living in a commune that ends
 * @param openDossiers of those households in review rounds
 * @param unassigned households of communes that are divided: until each is assigned, only callers who cover every part see them on
 *     the new map, under the unit of their record
 */
record ReformImpact(
        @Schema(required = true) int households,
        @Schema(required = true) int openDossiers,
        @Schema(required = true) List<Unassigned> unassigned) {

    /**
     * Households of one divided commune.
     *
     * @param unit under which they are recorded
     * @param candidates units that hold parts of it
     */
    record Unassigned(
            @Schema(required = true, examples = "20047") String unit,
            @Schema(required = true) int households,
            @Schema(required = true) List<String> candidates) {}
}
