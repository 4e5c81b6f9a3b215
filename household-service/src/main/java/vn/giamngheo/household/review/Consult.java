package vn.giamngheo.household.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * The written answer of the chair of the district.
 *
 * @param objects the district wants the households to be surveyed again
 */
record Consult(
        @NotNull @Schema(examples = "2022-11-25") LocalDate answeredOn,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "1310/UBND-LĐTBXH")
        String documentNumber,

        @NotNull Boolean objects,
        @Size(max = 4000) String opinion,
        @Valid Picked dossiers)
        implements Act {

    @Override
    public Step step() {
        return objects ? Step.OBJECT : Step.CONSULT;
    }

    @Override
    public LocalDate day() {
        return answeredOn;
    }

    @Override
    public String dayField() {
        return "/answeredOn";
    }
}
