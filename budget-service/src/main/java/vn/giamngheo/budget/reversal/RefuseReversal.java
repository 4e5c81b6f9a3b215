package vn.giamngheo.budget.reversal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Request to decline a reversal.
 *
 * @param reason for who asked for it
 */
record RefuseReversal(@NotBlank @Size(max = 1000) String reason) {}
