package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.reporting.place.Unit;

/**
 * What is true of a household from a day on, until its next fact.
 *
 * @param classification null while the household is registered and not yet classified
 */
record HouseholdFact(
        UUID household,
        LocalDate validFrom,
        Unit unit,
        String area,
        int persons,
        String classification,
        String standard,
        List<String> deprived) {

    /** A classification of the same day says more than a registration, whichever comes last. */
    HouseholdFact or(HouseholdFact later) {
        return later.classification == null && classification != null ? this : later;
    }

    HouseholdFact withPersons(int corrected) {
        return new HouseholdFact(household, validFrom, unit, area, corrected, classification, standard, deprived);
    }
}
