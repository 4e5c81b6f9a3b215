package vn.giamngheo.household.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * Two people of a pair who were looked at and are two.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param asOf day on which both stood in the register; today when left out
 * @param reason how that was found; no names and no citizen ids
 */
record DismissDuplicate(
        UUID id,
        @NotNull UUID firstMemberId,
        @NotNull UUID secondMemberId,
        LocalDate asOf,

        @NotBlank @OneLine @Size(max = 1000) @Schema(examples = "Hai chị em họ, đã gặp cả hai")
        String reason) {}
