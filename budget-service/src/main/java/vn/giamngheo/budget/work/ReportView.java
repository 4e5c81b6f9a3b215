package vn.giamngheo.budget.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A progress report as callers see it; amounts in dong.
 *
 * @param paidVnd by the ledger, up to the day of the report, as it stood when the report came
 * @param differenceVnd ledger less declared; absent when nothing was declared
 */
@Schema(name = "CapitalWorkReport")
record ReportView(
        UUID id,
        UUID workId,
        LocalDate asOf,
        BigDecimal physicalPercent,
        Long declaredPaidVnd,
        long paidVnd,
        Long differenceVnd,
        String note,
        List<Photograph> photographs,
        Instant reportedAt) {}
