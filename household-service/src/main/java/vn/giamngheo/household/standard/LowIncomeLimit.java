package vn.giamngheo.household.standard;

import java.time.LocalDate;
import vn.giamngheo.household.place.Settlement;

/**
 * Up to which income per head the workers of a household that is neither poor nor near-poor count as workers of low income.
 *
 * @param validTo day after the last; null while open
 * @param incomeVndPerMonth inclusive
 */
public record LowIncomeLimit(
        Settlement area, LocalDate validFrom, LocalDate validTo, long incomeVndPerMonth, String legalBasis) {

    boolean isInForce(LocalDate asOf) {
        return !asOf.isBefore(validFrom) && (validTo == null || asOf.isBefore(validTo));
    }
}
