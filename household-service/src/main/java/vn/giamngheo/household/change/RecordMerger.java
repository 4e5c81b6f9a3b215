package vn.giamngheo.household.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another household of the same commune becomes part of this one. It is not counted from that day on.
 *
 * @param absorbed the other household
 * @param effectiveOn first day together
 * @param members what its members are to the head of this one; OTHER for those who are left out
 */
record RecordMerger(
        @NotNull UUID absorbed,
        @NotNull @Schema(examples = "2023-05-02") LocalDate effectiveOn,

        @Size(max = 60) List<@NotNull @Valid Role> members) {}
