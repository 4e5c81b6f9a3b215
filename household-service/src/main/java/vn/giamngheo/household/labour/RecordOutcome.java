package vn.giamngheo.household.labour;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/** What came out of a match on a day. */
record RecordOutcome(
        @NotNull Outcome outcome,
        @NotNull @Schema(examples = "2023-04-03") LocalDate happenedOn,

        @OneLine @Size(max = 500) String note) {}
