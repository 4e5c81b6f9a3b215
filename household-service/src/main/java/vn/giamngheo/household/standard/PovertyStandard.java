package vn.giamngheo.household.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.place.Settlement;

/**
 * A multidimensional poverty standard as it is in force for a time.
 *
 * @param validFrom first day, inclusive
 * @param validTo day after the last, exclusive
 * @param baselineReview day of the review that was classified under this standard before it came into force; null without one
 * @param legalBasis document numbers, separated by semicolons
 * @param indicators empty when the list of the standard has not been loaded
 */
public record PovertyStandard(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate baselineReview,
        String legalBasis,
        SourceStatus sourceStatus,
        String note,
        Map<Settlement, Limits> limits,
        List<Indicator> indicators) {

    public boolean isInForce(LocalDate asOf) {
        return !asOf.isBefore(validFrom) && asOf.isBefore(validTo);
    }

    /** A standard asked for by name also applies at its baseline review: poverty at its start is measured by its own limits. */
    public boolean appliesByName(LocalDate asOf) {
        return isInForce(asOf) || asOf.equals(baselineReview);
    }

    public Limits limits(Settlement settlement) {
        return limits.get(settlement);
    }
}
