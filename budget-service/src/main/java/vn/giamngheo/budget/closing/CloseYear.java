package vn.giamngheo.budget.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.TakenYear;

/**
 * Request to close, or to reopen, the books of a unit's year.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 */
record CloseYear(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2022") @NotNull @TakenYear Integer budgetYear,

        @NotNull YearClosing.Action action,
        @NotNull @Valid Decision decision) {}
