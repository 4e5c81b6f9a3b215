package vn.giamngheo.household.support;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A support as it was recorded.
 *
 * @param warnings others that it may double; they hinder nothing
 */
record RecordedSupport(
        @Schema(required = true) SupportView support,
        @Schema(required = true) List<SupportOverlap> warnings) {}
