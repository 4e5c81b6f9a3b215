package vn.giamngheo.household.labour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the next quarter may bring, and how that was found.
 *
 * @param quarters how many quarters there are figures of, four at most
 * @param value absent where there are too few data
 * @param low lowest of the quarters
 * @param high highest of the quarters
 */
record Forecast(
        @Schema(required = true) Method method,
        @Schema(required = true) int quarters,
        @Schema(examples = "12.5") Double value,
        Long low,
        Long high) {

    /** How it was found. */
    enum Method {
        MEAN_OF_LAST_FOUR_QUARTERS,
        /** Fewer than four quarters are known. */
        TOO_FEW_DATA
    }

    static Forecast tooFewData(int quarters) {
        return new Forecast(Method.TOO_FEW_DATA, quarters, null, null, null);
    }
}
