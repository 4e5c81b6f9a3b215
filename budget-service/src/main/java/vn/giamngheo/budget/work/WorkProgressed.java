package vn.giamngheo.budget.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The fact that a work was reported on, as told to other services.
 *
 * @param plannedVnd sum of the plans of its years, dong
 * @param paidVnd by the ledger up to the day of the report, dong
 */
record WorkProgressed(
        UUID workId,
        UUID reportId,
        String unit,
        String programme,
        String line,
        int worksCount,
        WorkOrigin origin,
        LocalDate asOf,
        BigDecimal physicalPercent,
        long plannedVnd,
        long paidVnd) {

    static final String TYPE = "vn.giamngheo.budget.work-progressed.v1";

    static WorkProgressed of(CapitalWork work, ReportView report, long plannedVnd) {
        return new WorkProgressed(
                work.id(),
                report.id(),
                work.unit(),
                work.programme(),
                work.line(),
                work.worksCount(),
                work.origin(),
                report.asOf(),
                report.physicalPercent(),
                plannedVnd,
                report.paidVnd());
    }
}
