package vn.giamngheo.household.household;

import java.util.Arrays;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Class of a household under a poverty standard. */
public enum Classification {
    POOR,
    NEAR_POOR,
    /** Above near-poor within the average living standard; only where it was determined from real income. */
    AVERAGE,
    NOT_POOR;

    /**
     * Reads the query parameter {@code classification}.
     *
     * @throws InvalidRequest when it is none of these
     */
    static Optional<Classification> parse(String name) {
        try {
            return Optional.ofNullable(name).map(Classification::valueOf);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/classification", "UNKNOWN_VALUE", Arrays.toString(values())));
        }
    }
}
