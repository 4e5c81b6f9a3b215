package vn.giamngheo.household.sync;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that two people changed to different values. A value is absent where there was none.
 *
 * @param base what both had seen
 * @param theirs what the register said when mine came
 */
record ConflictField(
        @Schema(required = true, examples = "/village") String field, Object base, Object theirs, Object mine) {}
