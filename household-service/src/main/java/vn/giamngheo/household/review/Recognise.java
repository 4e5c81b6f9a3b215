package vn.giamngheo.household.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/** The decision (form 02) that recognises households as poor, near-poor, of average living standard, or escaped. Their classes hold from its day. */
record Recognise(
        @NotNull @Schema(examples = "2022-12-14") LocalDate decidedOn,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "215/QĐ-UBND")
        String decisionNumber,

        @Valid Picked dossiers)
        implements Act {

    @Override
    public Step step() {
        return Step.RECOGNISE;
    }

    @Override
    public LocalDate day() {
        return decidedOn;
    }

    @Override
    public String dayField() {
        return "/decidedOn";
    }
}
