package vn.giamngheo.launcher.sample.household;

import java.util.List;
import java.util.UUID;

/** Households of the synthetic district that were poor at the end of 2021, with a head of working age. */
public final class PoorFamilies {

    private static final int YEAR = 2023;
    private static final int YOUNGEST = 25;
    private static final int OLDEST = 50;

    private PoorFamilies() {}

    /** A household and its head. */
    public record Family(UUID householdId, UUID headId) {}

    /** The first so many of a commune, the same on every run. */
    public static List<Family> of(String commune, int count) {
        return new SampleDistrict()
                .households()
                .filter(household -> household.unit().equals(commune))
                .filter(household -> SecondReview.standing(household) == Standing.POOR)
                .filter(household -> isOfWorkingAge(household.members().get(0)))
                .limit(count)
                .map(household ->
                        new Family(household.id(), household.members().get(0).id()))
                .toList();
    }

    private static boolean isOfWorkingAge(Member head) {
        int age = head.ageIn(YEAR);
        return age >= YOUNGEST && age <= OLDEST;
    }
}
