package vn.giamngheo.household.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.problem.FieldFault;

/**
 * A village meeting. The result stands when at least half of those present agree; otherwise the households are surveyed again.
 *
 * @param present persons who took part
 * @param agreeing persons among them who agreed with the results
 */
record HoldMeeting(
        @NotNull @Schema(examples = "2022-10-03") LocalDate heldOn,

        @NotNull @Min(1) @Max(100_000) @Schema(examples = "60")
        Integer present,

        @NotNull @Min(0) @Max(100_000) @Schema(examples = "52")
        Integer agreeing,

        @Size(max = 4000) String minutes,
        @Valid Picked dossiers)
        implements Act {

    @Override
    public Step step() {
        return MeetingPolicy.agrees(present, agreeing) ? Step.AGREE : Step.DISAGREE;
    }

    @Override
    public Optional<FieldFault> contradiction() {
        return MeetingPolicy.isCounted(present, agreeing)
                ? Optional.empty()
                : Optional.of(new FieldFault("/agreeing", "MORE_THAN_PRESENT", present));
    }

    @Override
    public LocalDate day() {
        return heldOn;
    }

    @Override
    public String dayField() {
        return "/heldOn";
    }
}
