package vn.giamngheo.budget.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.programme.Nature;

/**
 * How a sum would be divided by points, beside what the ledger holds. The shares add up to the total.
 *
 * @param totalPoints 0 when no unit has a point: nothing is divided then
 */
@Schema(name = "AllocationSimulation")
record SimulationView(
        int budgetYear,
        String programme,
        String line,
        Source source,
        Nature nature,
        long totalVnd,
        BigDecimal totalPoints,
        List<Applied> criteria,
        List<Share> items) {

    /** @param sourceStatus of the norm; OVERRIDDEN when the question brought its own points */
    @Schema(name = "AppliedCriterion")
    record Applied(
            String criterion,
            String nameVi,
            BigDecimal points,
            BigDecimal per,
            String legalBasis,
            String sourceStatus) {}

    /**
     * @param postedVnd granted to the unit, or allocated to it from above, of this year's new money on this line; absent
     *     outside the caller's area
     * @param differenceVnd simulated less posted
     */
    @Schema(name = "SimulatedShare")
    record Share(String unit, BigDecimal points, long simulatedVnd, Long postedVnd, Long differenceVnd) {}
}
