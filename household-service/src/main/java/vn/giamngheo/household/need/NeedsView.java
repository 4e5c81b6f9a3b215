package vn.giamngheo.household.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.standard.Cause;

/**
 * Why a household is poor and what it needs.
 *
 * @param surveyedOn absent when no survey had asked by then, and then nothing is known
 */
record NeedsView(
        @Schema(required = true) UUID householdId,
        LocalDate surveyedOn,
        @Schema(required = true) List<Cause> causes,
        @Schema(required = true) List<SupportKind> needs) {}
