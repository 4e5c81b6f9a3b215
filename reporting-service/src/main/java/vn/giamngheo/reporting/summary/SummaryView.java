package vn.giamngheo.reporting.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ministry reads: each plan in the caller's area with its place, money, tasks, targets and discrepancies. */
@Schema(name = "Summary")
record SummaryView(
        @Schema(examples = "2026-11-21") LocalDate asOf,

        @Schema(description = "When the newest event happened that has arrived here")
        Instant freshness,

        @Schema(description = "By code of the place, then by day of the plan")
        List<PlanSummary> plans) {}
