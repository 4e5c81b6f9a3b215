package vn.giamngheo.household.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a support plan says.
 *
 * @param goals what shall be different at its end
 * @param validTo day after the last; open when left out
 */
record PlanContent(
        @NotBlank @Size(max = 2000) @Schema(examples = "Thoát nghèo vào cuối năm 2024 bằng chăn nuôi bò")
        String goals,

        @NotNull @Valid Body accompaniedBy,
        @NotNull @Schema(examples = "2023-01-01") LocalDate validFrom,
        @Schema(examples = "2025-01-01") LocalDate validTo,

        @NotNull @Size(max = 100) List<@NotNull @Valid PlannedSupport> planned) {}
