package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;

/** When a household can have been reviewed, or its living standard determined. */
public final class ReviewCheck {

    private ReviewCheck() {}

    /** From the day of registration, inclusive, until today, inclusive. */
    public static Optional<FieldFault> day(LocalDate day, LocalDate registeredOn, LocalDate today, String pointer) {
        if (day.isBefore(registeredOn)) {
            return Optional.of(new FieldFault(pointer, "BEFORE_REGISTRATION", registeredOn));
        }
        return day.isAfter(today) ? Optional.of(new FieldFault(pointer, "IN_THE_FUTURE")) : Optional.empty();
    }
}
