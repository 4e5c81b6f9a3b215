package vn.giamngheo.budget.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.TakenYear;

/**
 * Request to record a unit's budget proposal, errors included: what does not add up is recorded too and becomes a discrepancy.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param year for which the money is asked
 * @param declared totals that the document states, at any level; none when absent
 * @param components lines that carry money
 * @param replaces a returned proposal of the same unit, year and programme whose place this document takes
 */
public record RecordProposal(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2024") @NotNull @TakenYear Integer year,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @Schema(examples = "204/KH-UBND") @NotBlank @Size(max = 100)
        String documentNumber,

        @Schema(examples = "2023-07-06") @NotNull LocalDate issuedOn,
        @Size(max = 200) List<@NotNull @Valid Declared> declared,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Component> components,
        UUID replaces) {

    public RecordProposal {
        declared = declared == null ? List.of() : declared;
    }
}
