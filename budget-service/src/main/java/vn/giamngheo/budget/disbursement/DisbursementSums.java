package vn.giamngheo.budget.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Sums;

/** What was spent of a unit's budget year between two days, both inclusive, by the groups asked for; the total is the sum of the items. */
@Schema(name = "DisbursementSums")
record DisbursementSums(String unit, int year, LocalDate from, LocalDate to, List<Sum> items, long totalVnd) {

    /**
     * @param group value of each grouping; a value that is not known is absent
     * @param amountVnd dong; less what was taken back
     */
    @Schema(name = "DisbursementSum")
    record Sum(Map<String, String> group, long amountVnd) {}

    static DisbursementSums of(String unit, int year, LocalDate from, LocalDate to, List<Sum> items) {
        return new DisbursementSums(
                unit, year, from, to, items, Sums.of(items.stream().mapToLong(Sum::amountVnd)));
    }
}
