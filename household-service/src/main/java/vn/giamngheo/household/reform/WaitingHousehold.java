package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/**
 * A household of a divided commune that is not assigned yet.
 *
 * @param unit that it is recorded under, with its first day
 * @param candidates units that hold parts of it; one of them is to be named
 */
record WaitingHousehold(
        @Schema(required = true) UUID householdId,
        @Schema(required = true) String code,
        String village,
        @Schema(required = true) Settlement area,
        @Schema(required = true, examples = "22111") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) List<String> candidates) {}
