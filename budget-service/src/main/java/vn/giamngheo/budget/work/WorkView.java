package vn.giamngheo.budget.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Rate;

/**
 * A capital work as callers see it; amounts in dong.
 *
 * @param worksCount more than 1 where a document gives works as a number only
 * @param plannedVnd sum of the plans of its years
 * @param paidVnd by the ledger, less what was taken back
 * @param moneyProgress paid of the total investment or, where that is not stated, of what is planned
 * @param physicalPercent of the last report; absent before the first
 * @param version what {@code If-Match} names, in quotes
 */
@Schema(name = "CapitalWork")
record WorkView(
        UUID id,
        String unit,
        String programme,
        String line,
        String name,
        int worksCount,
        WorkOrigin origin,
        int firstYear,
        int lastYear,
        Long totalInvestmentVnd,
        String documentNumber,
        LocalDate issuedOn,
        String note,
        long plannedVnd,
        long paidVnd,
        Rate moneyProgress,
        BigDecimal physicalPercent,
        LocalDate reportedAsOf,
        long version) {}
