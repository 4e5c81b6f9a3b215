package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/**
 * A household as of a day.
 *
 * @param unit commune on the map of that day; the one it was recorded under where lineage gives no single answer
 * @param ethnicity of the head
 * @param classification absent when it was not classified by then
 */
public record HouseholdView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "AL-20047-0001") String code,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true, examples = "Xã Hồng Vân") String unitNameVi,
        String village,
        @Schema(required = true) Settlement area,
        @Schema(required = true) LocalDate registeredOn,
        @Schema(required = true, examples = "Hồ Thị Nghiên") String headName,
        @Schema(required = true, examples = "Tà Ôi") String ethnicity,
        @Schema(required = true) boolean femaleHead,
        @Schema(required = true) boolean meritHousehold,
        @Schema(required = true) boolean noLabourCapacity,
        @Schema(required = true, examples = "4") int persons,
        Classification classification,
        @Schema(examples = "MDP_2022_2025") String standard,
        LocalDate classifiedFrom) {}
