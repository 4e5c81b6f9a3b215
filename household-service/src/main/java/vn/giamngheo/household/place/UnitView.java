package vn.giamngheo.household.place;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a unit with what it was made of and what became of it. */
record UnitView(
        @Schema(required = true, examples = "20044") String code,
        @Schema(required = true, examples = "TOWNSHIP") String kind,

        @Schema(required = true, examples = "Thị trấn A Lưới")
        String nameVi,

        @Schema(examples = "481") String parent,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) List<Kin> predecessors,
        @Schema(required = true) List<Kin> successors) {

    static UnitView of(UnitSummary unit, List<Kin> predecessors, List<Kin> successors) {
        return new UnitView(
                unit.code(),
                unit.kind(),
                unit.nameVi(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                predecessors,
                successors);
    }
}
