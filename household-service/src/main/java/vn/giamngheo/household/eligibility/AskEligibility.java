package vn.giamngheo.household.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for the classes of the households of many people, all for one purpose.
 *
 * @param purpose code of {@code /eligibility-purposes}
 * @param legalBasis number of the document that the question relies on
 * @param asOf today when left out
 * @param citizenIds of 9 or 12 digits, answered in this order
 */
record AskEligibility(
        @NotNull @Schema(examples = "HEALTH_INSURANCE") String purpose,
        @NotNull @Schema(examples = "188/2025/NĐ-CP") String legalBasis,
        LocalDate asOf,

        @NotNull @Size(min = 1, max = 1000) @Schema(examples = "[\"046075000123\"]")
        List<@NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String> citizenIds) {}
