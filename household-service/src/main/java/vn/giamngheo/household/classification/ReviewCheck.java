package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;

/** When a review of a household can have been. */
public final class ReviewCheck {

    private ReviewCheck() {}

    /** From the day of registration, inclusive, until today, inclusive. */
    public static Optional<FieldFault> day(LocalDate asOf, LocalDate registeredOn, LocalDate today, String pointer) {
        if (asOf.isBefore(registeredOn)) {
            return Optional.of(new FieldFault(pointer + "/asOf", "BEFORE_REGISTRATION", registeredOn));
        }
        return asOf.isAfter(today) ? Optional.of(new FieldFault(pointer + "/asOf", "IN_THE_FUTURE")) : Optional.empty();
    }
}
