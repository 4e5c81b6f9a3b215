package vn.giamngheo.household.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * A support is no longer counted: it was recorded wrongly, or given back.
 *
 * @param cancelledOn first day on which it is not counted
 */
record CancelSupport(
        @NotNull @Schema(examples = "2023-06-01") LocalDate cancelledOn,

        @NotNull @OneLine @Size(max = 500) String reason) {}
