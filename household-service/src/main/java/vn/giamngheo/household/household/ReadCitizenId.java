package vn.giamngheo.household.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for a citizen id unmasked.
 *
 * @param purpose why; it is kept with the caller's name
 */
record ReadCitizenId(
        @NotNull @OneLine @Size(min = 5, max = 300) @Schema(examples = "Cấp giấy chứng nhận hộ nghèo")
        String purpose) {}
