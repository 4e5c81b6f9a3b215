package vn.giamngheo.household.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;
import vn.giamngheo.household.need.SupportKind;

/**
 * One content given to many households by one decision; see {@link RecordSupport} for what the fields mean.
 *
 * @param id UUID version 7 made by the caller; made here when left out
 * @param items each household once
 */
record RecordSupportList(
        UUID id,

        @NotNull @OneLine @Size(max = 80) @Schema(examples = "118/QĐ-UBND")
        String decisionNumber,

        @NotNull SupportKind kind,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Bò giống sinh sản")
        String content,

        @OneLine @Size(max = 20) @Schema(examples = "DA2") String line,
        @NotNull @Schema(examples = "2023-05-12") LocalDate givenOn,
        @Valid Period period,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "UBND huyện A Lưới")
        String provider,

        @NotEmpty @Size(max = 10_000) List<@NotNull @Valid Item> items) {

    /** What one household received. */
    record Item(
            UUID id,
            @NotNull UUID householdId,

            @NotNull @Min(0) @Max(RecordSupport.LARGEST_VND) @Schema(examples = "15000000")
            Long amountVnd,

            @OneLine @Size(max = 1000) String note) {}

    RecordSupport support(Item item) {
        return new RecordSupport(
                item.id(),
                kind,
                content,
                line,
                item.amountVnd(),
                givenOn,
                period,
                provider,
                decisionNumber,
                item.note());
    }
}
