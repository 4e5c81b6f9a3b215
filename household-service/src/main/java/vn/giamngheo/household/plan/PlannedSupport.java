package vn.giamngheo.household.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;
import vn.giamngheo.household.need.SupportKind;

/**
 * Support that is to be given.
 *
 * @param line programme line that shall pay; left out where none of the programmes does, or it is open
 * @param amountVnd left out where it is open
 * @param plannedFor by when; left out where it is open
 */
record PlannedSupport(
        @NotNull SupportKind kind,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Bò giống sinh sản")
        String content,

        @OneLine @Size(max = 20) @Schema(examples = "DA2") String line,

        @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "15000000")
        Long amountVnd,

        @Schema(examples = "2023-06-30") LocalDate plannedFor) {}
