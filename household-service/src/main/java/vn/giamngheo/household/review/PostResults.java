package vn.giamngheo.household.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Results posted for some working days (see the kind of the round) at the village's culture house and the commune's office, and read over the radio. */
record PostResults(
        @NotNull @Schema(examples = "2022-10-06") LocalDate postedOn,
        @Size(max = 1000) String place,
        @Valid Picked dossiers)
        implements Act {

    @Override
    public Step step() {
        return Step.POST;
    }

    @Override
    public LocalDate day() {
        return postedOn;
    }

    @Override
    public String dayField() {
        return "/postedOn";
    }
}
