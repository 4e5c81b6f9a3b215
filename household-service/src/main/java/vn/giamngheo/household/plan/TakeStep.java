package vn.giamngheo.household.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a support plan on a day. */
record TakeStep(
        @NotNull PlanStep step,
        @NotNull @Schema(examples = "2023-01-01") LocalDate happenedOn) {}
