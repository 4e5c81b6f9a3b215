package vn.giamngheo.household.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;
import vn.giamngheo.household.need.SupportKind;

/**
 * Support that a household received.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param content what was given
 * @param line programme line that paid for it; left out where none of the programmes did
 * @param amountVnd its value; of a loan, what was lent
 * @param givenOn day on which the household received it, or the first part of it
 * @param period what it is meant for; the day on which it was given when left out
 */
record RecordSupport(
        UUID id,
        @NotNull SupportKind kind,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Bò giống sinh sản")
        String content,

        @OneLine @Size(max = 20) @Schema(examples = "DA2") String line,

        @NotNull @Min(0) @Max(LARGEST_VND) @Schema(examples = "15000000")
        Long amountVnd,

        @NotNull @Schema(examples = "2023-05-12") LocalDate givenOn,
        @Valid Period period,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "UBND xã A Ngo")
        String provider,

        @OneLine @Size(max = 80) @Schema(examples = "118/QĐ-UBND")
        String decisionNumber,

        @OneLine @Size(max = 1000) String note) {

    static final long LARGEST_VND = 1_000_000_000_000L;

    Period periodOrDay() {
        return period == null ? Period.of(givenOn) : period;
    }
}
