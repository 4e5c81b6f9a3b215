package vn.giamngheo.household.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/** Why the figures differ, in the words of the unit that declared them. */
record SettleMovementDiscrepancy(
        @NotNull
        @OneLine
        @Size(max = 2000)
        @Schema(examples = "Two households were counted in both lists; corrected in 530/BC-UBND.")
        String explanation) {}
