package vn.giamngheo.reporting.fact.money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service takes from {@code vn.giamngheo.budget.appropriated.v1}, {@code carried-over.v1} and
 * {@code disbursed.v1}.
 *
 * @param budgetYear year in which the money may be spent
 * @param originYear year for which it was first granted; null means the budget year
 */
record Posting(
        UUID postingId,
        String unit,
        int budgetYear,
        Integer originYear,
        String programme,
        String decisionNumber,
        LocalDate decisionDate,
        List<Entry> entries) {

    /**
     * @param nature CAPITAL or RECURRENT
     * @param amountVnd dong; negative when a decision takes money back
     */
    record Entry(String line, String source, String nature, long amountVnd) {}

    int firstGrantedFor() {
        return originYear == null ? budgetYear : originYear;
    }
}
