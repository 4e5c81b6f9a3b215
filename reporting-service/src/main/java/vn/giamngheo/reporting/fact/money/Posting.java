package vn.giamngheo.reporting.fact.money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service takes from each type of posting of budget-service.
 *
 * @param counterUnit the unit above: who gave an allocation, who recovered a withdrawal; null for other postings
 * @param budgetYear year in which the money may be spent
 * @param originYear year for which it was first granted; null means the budget year
 * @param settles what this draws on, for example the commitment of a disbursement; null for nothing
 */
record Posting(
        UUID postingId,
        String unit,
        String counterUnit,
        int budgetYear,
        Integer originYear,
        String programme,
        UUID settles,
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
