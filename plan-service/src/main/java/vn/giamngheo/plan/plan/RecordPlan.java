package vn.giamngheo.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as its document states it. */
record RecordPlan(
        @Schema(description = "UUIDv7 made by the caller; made here when absent")
        UUID id,

        @Schema(description = "Unit that the plan is about, valid on the day of issue", examples = "481")
        @NotBlank
        @Size(max = 10)
        String unit,

        @NotBlank @Size(max = 2000) String title,

        @Schema(description = "Absent when the document has none", examples = "343/KH-UBND") @Size(max = 100)
        String documentNumber,

        @Schema(description = "Absent when the document has no complete day", examples = "2023-10-13")
        LocalDate issuedOn,

        @Schema(description = "The document's own wording of its day", examples = "Tháng 8 năm 2022") @Size(max = 200)
        String issuedOnText,

        @Schema(examples = "UBND tỉnh Thừa Thiên Huế") @NotBlank @Size(max = 500)
        String issuer,

        @Schema(description = "First day, inclusive") @NotNull
        LocalDate periodFrom,

        @Schema(description = "Last day, inclusive") @NotNull
        LocalDate periodTo) {

    PlanDocument document() {
        return new PlanDocument(title, documentNumber, issuedOn, issuedOnText, issuer, periodFrom, periodTo);
    }
}
