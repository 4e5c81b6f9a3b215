package vn.giamngheo.household.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/**
 * A household that left the lists not long ago and still belongs to the programme.
 *
 * @param unit commune on the map of the day; the one it was recorded under where lineage gives no single answer
 */
record NewlyEscapedView(
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "AL-20047-0001") String code,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,

        @Schema(required = true, description = "List that it left last")
        Classification left,

        @Schema(required = true, description = "First day above both lists")
        LocalDate escapedOn,

        @Schema(required = true, description = "First day on which it is no longer newly escaped")
        LocalDate until) {}
