package vn.giamngheo.plan.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.area.Area;

/** A plan as callers see it. */
record PlanView(
        UUID id,
        @Schema(examples = "481") String unit,

        @Schema(description = "Name of the unit on the day of issue", examples = "Huyện A Lưới")
        String unitNameVi,

        @Schema(description = "Level of the plan: the kind of its unit on that day", examples = "DISTRICT")
        String unitKind,

        String title,

        @Schema(description = "Absent when the document has none", examples = "343/KH-UBND")
        String documentNumber,

        @Schema(description = "Absent when the document has no complete day")
        LocalDate issuedOn,

        @Schema(description = "The document's own wording of its day")
        String issuedOnText,

        String issuer,
        @Schema(description = "First day, inclusive") LocalDate periodFrom,
        @Schema(description = "Last day, inclusive") LocalDate periodTo,
        @Schema(description = "Counts revisions; the ETag") long version) {

    static PlanView of(Plan plan, Area area) {
        var document = plan.document();
        return new PlanView(
                plan.id(),
                plan.unit(),
                area.nameVi(),
                area.kind(),
                document.title(),
                document.documentNumber(),
                document.issuedOn(),
                document.issuedOnText(),
                document.issuer(),
                document.periodFrom(),
                document.periodTo(),
                plan.version());
    }
}
