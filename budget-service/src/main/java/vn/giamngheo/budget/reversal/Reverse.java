package vn.giamngheo.budget.reversal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Decision;

/**
 * Request to have a posting taken back, whole.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param reverses the posting
 * @param decision the paper that the correction rests on
 */
record Reverse(
        UUID id, @NotNull UUID reverses, @NotNull @Valid Decision decision) {}
