package vn.giamngheo.household.place;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.area.Area;

/**
 * One version of an administrative unit.
 *
 * @param validFrom first day, inclusive
 * @param validTo day after the last, exclusive; absent while the version is open
 * @param parent absent for the root {@code VN}
 */
record UnitSummary(
        @Schema(required = true, examples = "20044") String code,
        @Schema(required = true, examples = "TOWNSHIP") String kind,

        @Schema(required = true, examples = "Thị trấn A Lưới")
        String nameVi,

        @Schema(examples = "481") String parent,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo) {

    static UnitSummary of(Area area) {
        return new UnitSummary(
                area.code(), area.kind(), area.nameVi(), area.parentCode(), area.validFrom(), area.validTo());
    }
}
