package vn.giamngheo.household.labour;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody no longer looks.
 *
 * @param withdrawnOn first day on which they do not
 */
record WithdrawSeeker(
        @NotNull @Schema(examples = "2023-09-01") LocalDate withdrawnOn) {}
