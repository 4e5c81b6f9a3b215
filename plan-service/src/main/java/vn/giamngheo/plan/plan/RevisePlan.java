package vn.giamngheo.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a plan's document, whole: what is absent here is absent from the new version. */
record RevisePlan(
        @NotBlank @Size(max = 2000) String title,
        @Schema(examples = "343/KH-UBND") @Size(max = 100) String documentNumber,
        @Schema(examples = "2023-10-13") LocalDate issuedOn,
        @Size(max = 200) String issuedOnText,
        @NotBlank @Size(max = 500) String issuer,

        @Schema(description = "First day, inclusive") @NotNull
        LocalDate periodFrom,

        @Schema(description = "Last day, inclusive") @NotNull
        LocalDate periodTo,

        @Schema(description = "Why it changes, for example the decision that adjusts it") @Size(max = 2000)
        String reason) {

    PlanDocument document() {
        return new PlanDocument(title, documentNumber, issuedOn, issuedOnText, issuer, periodFrom, periodTo);
    }
}
