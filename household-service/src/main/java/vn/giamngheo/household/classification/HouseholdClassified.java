package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.household.RegisteredHousehold;
import vn.giamngheo.household.place.Settlement;

/**
 * Event: a household has this class from {@code validFrom} until the next one it gets. No personal data.
 *
 * @param unitValidFrom first day of the unit of its record: the code alone may mean another unit on {@code validFrom}, or none
 * @param scoreA null, as score B, where the class was determined by income (average living standard)
 * @param deprivedIndicators empty also where only the points were recorded
 */
public record HouseholdClassified(
        UUID householdId,
        String unit,
        LocalDate unitValidFrom,
        Settlement area,
        int persons,
        Classification classification,
        String standard,
        Integer scoreA,
        Integer scoreB,
        List<String> deprivedIndicators,
        LocalDate validFrom) {

    public static final String TYPE = "vn.giamngheo.household.classified.v1";

    public static HouseholdClassified of(RegisteredHousehold household, Review review, Verdict verdict) {
        var deprived = review.deprivedIndicators() == null ? List.<String>of() : review.deprivedIndicators();
        return of(household, verdict, review.scoreA(), review.scoreB(), deprived, review.asOf());
    }

    public static HouseholdClassified of(RegisteredHousehold household, Determination determination, Verdict verdict) {
        return of(household, verdict, null, null, List.of(), determination.decidedOn());
    }

    private static HouseholdClassified of(
            RegisteredHousehold household,
            Verdict verdict,
            Integer scoreA,
            Integer scoreB,
            List<String> deprived,
            LocalDate validFrom) {
        return new HouseholdClassified(
                household.id(),
                household.unit().code(),
                household.unit().validFrom(),
                household.area(),
                household.persons(),
                verdict.classification(),
                verdict.standard(),
                scoreA,
                scoreB,
                deprived,
                validFrom);
    }
}
