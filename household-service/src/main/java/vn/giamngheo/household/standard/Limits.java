package vn.giamngheo.household.standard;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Limits of a standard for rural or for urban households. All limits are inclusive: "at or below", "at least".
 *
 * @param incomePoorVndPerMonth income per head at or below which a household is poor whatever else it lacks; equal to the next
 *     one in standards that know no such limit
 * @param incomeNearPoorVndPerMonth income per head at or below which a household is poor or near-poor
 * @param incomeAverageVndPerMonth income per head up to which the living standard is average; empty when not published
 * @param scoreALimit score A at or below which income is estimated to be low; empty when the standard has no published points
 * @param minimumDeprived deprived indicators from which a household with low income is poor
 * @param indicators how many indicators the standard has
 */
public record Limits(
        long incomePoorVndPerMonth,
        long incomeNearPoorVndPerMonth,
        OptionalLong incomeAverageVndPerMonth,
        OptionalInt scoreALimit,
        int minimumDeprived,
        int indicators) {

    /** Points that score B gives for each deprived indicator (Circular 07/2021/TT-BLĐTBXH). */
    public static final int POINTS_PER_INDICATOR = 10;

    /** Whether there is an income below which deprivation is not asked for. */
    public boolean hasPoorWhateverDeprivation() {
        return incomePoorVndPerMonth < incomeNearPoorVndPerMonth;
    }

    /**
     * Limits of a province that set a higher income limit, and with it perhaps a higher limit of score A.
     *
     * @param scoreA empty where the province set none
     */
    public Limits raised(long incomeVndPerMonth, OptionalInt scoreA) {
        return new Limits(
                hasPoorWhateverDeprivation() ? incomePoorVndPerMonth : incomeVndPerMonth,
                incomeVndPerMonth,
                incomeAverageVndPerMonth.isPresent()
                        ? OptionalLong.of(Math.max(incomeAverageVndPerMonth.getAsLong(), incomeVndPerMonth))
                        : incomeAverageVndPerMonth,
                scoreA.isPresent() ? scoreA : scoreALimit,
                minimumDeprived,
                indicators);
    }

    public int scoreBMinimum() {
        return minimumDeprived * POINTS_PER_INDICATOR;
    }

    public int scoreBMaximum() {
        return indicators * POINTS_PER_INDICATOR;
    }
}
