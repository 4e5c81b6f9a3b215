package vn.giamngheo.budget.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Change of a discrepancy.
 *
 * @param explanation why the figures differ; may be left out when it was given before
 */
@Schema(name = "DiscrepancyChange")
record Explain(
        @NotNull Step state, @Size(min = 1, max = 2000) String explanation) {

    /** Where to. */
    @Schema(name = "DiscrepancyStep")
    enum Step {
        EXPLAINED,
        SETTLED
    }
}
