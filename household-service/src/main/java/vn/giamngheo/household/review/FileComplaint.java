package vn.giamngheo.household.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody does not agree with a posted result; it is to be looked into within three working days. */
record FileComplaint(
        @NotNull LocalDate filedOn,
        @NotBlank @Size(max = 4000) String text) implements Act {

    @Override
    public Step step() {
        return Step.COMPLAIN;
    }

    @Override
    public LocalDate day() {
        return filedOn;
    }

    @Override
    public String dayField() {
        return "/filedOn";
    }

    @Override
    public Picked dossiers() {
        return null;
    }
}
