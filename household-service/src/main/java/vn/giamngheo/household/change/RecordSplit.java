package vn.giamngheo.household.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * Some of a household's members form one of their own, in the same commune. Its class is that of the household they leave, until
 * it gets one of its own.
 *
 * @param id of the new household, UUID version 7 made by the caller; made here when left out
 * @param effectiveOn its first day
 * @param code unique within the commune
 * @param village that of the household they leave, when left out
 * @param members who goes, and what each is to the new head
 * @param newHead who is head of those who stay; needed when the head goes
 */
record RecordSplit(
        UUID id,
        @NotNull @Schema(examples = "2023-05-02") LocalDate effectiveOn,

        @NotNull @OneLine @Size(max = 40) @Schema(examples = "AL-20047-0002")
        String code,

        @OneLine @Size(max = 200) String village,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Role> members,
        UUID newHead) {}
