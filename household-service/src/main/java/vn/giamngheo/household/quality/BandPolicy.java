package vn.giamngheo.household.quality;

/** Scores that crowd just above the limit of low income. */
final class BandPolicy {

    private BandPolicy() {}

    /**
     * Suspicious: at least so many households in the two bands, and above the limit at least so many times those at or below it.
     * Chance would fill both alike.
     */
    static boolean isCrowded(long atOrBelow, long above, int fewest, int times) {
        return atOrBelow + above >= fewest && above >= times * Math.max(1, atOrBelow);
    }
}
