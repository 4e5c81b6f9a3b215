package vn.giamngheo.budget.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A criterion by which the programme's money is divided, with its points.
 *
 * @param per of how many one share of the points is given, for example 100 households
 * @param points empty where the text is not at hand
 * @param validTo exclusive
 * @param sourceStatus CONFIRMED or PENDING
 */
record Norm(
        String programme,
        String criterion,
        String nameVi,
        BigDecimal per,
        Optional<BigDecimal> points,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        String sourceStatus) {

    boolean governs(String ofProgramme, int year) {
        return programme.equals(ofProgramme)
                && validFrom.isBefore(LocalDate.of(year + 1, 1, 1))
                && validTo.isAfter(LocalDate.of(year, 1, 1));
    }
}
