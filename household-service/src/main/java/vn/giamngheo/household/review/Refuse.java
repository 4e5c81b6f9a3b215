package vn.giamngheo.household.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A written refusal with its reason. The class that a household had stays as it was. */
record Refuse(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 4000) String reason,
        @Valid Picked dossiers) implements Act {

    @Override
    public Step step() {
        return Step.REFUSE;
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
