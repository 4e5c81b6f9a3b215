package vn.giamngheo.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a plan. */
record PlanRevisionView(
        long version,
        String title,
        String documentNumber,
        LocalDate issuedOn,
        String issuedOnText,
        String issuer,
        LocalDate periodFrom,
        LocalDate periodTo,

        @Schema(description = "Why it was changed; absent for the first version")
        String reason,

        @Schema(description = "Subject of the token that recorded it")
        String recordedBy,

        Instant recordedAt) {}
