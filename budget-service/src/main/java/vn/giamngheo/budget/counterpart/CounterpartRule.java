package vn.giamngheo.budget.counterpart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.budget.programme.Nature;

/**
 * How much local money a province has to put beside central money (Decision 02/2022/QĐ-TTg and the resolutions of provinces).
 *
 * @param programmes whose money counts
 * @param minimum local money per dong of central money; empty where the text is not at hand
 * @param validTo exclusive
 * @param sourceStatus CONFIRMED or PENDING
 */
record CounterpartRule(
        String province,
        Set<String> programmes,
        Nature nature,
        LocalDate validFrom,
        LocalDate validTo,
        Optional<BigDecimal> minimum,
        String legalBasis,
        String sourceStatus) {

    /** Whether the rule was in force on a day of the budget year. */
    boolean governs(String unit, int year, Nature money) {
        return province.equals(unit) && nature == money && isInForce(year);
    }

    /** On any day of the year. */
    boolean isInForce(int year) {
        return validFrom.isBefore(LocalDate.of(year + 1, 1, 1)) && validTo.isAfter(LocalDate.of(year, 1, 1));
    }
}
