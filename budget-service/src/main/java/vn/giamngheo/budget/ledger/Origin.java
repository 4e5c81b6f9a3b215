package vn.giamngheo.budget.ledger;

import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Which money a posting moves: that of an earlier year, or that of the budget year itself. */
public final class Origin {

    private Origin() {}

    /**
     * @param originYear null for the budget year itself
     * @throws InvalidRequest when the money would be of a later year (422)
     */
    public static int of(Integer originYear, int budgetYear) {
        int origin = originYear == null ? budgetYear : originYear;
        if (origin > budgetYear) {
            throw new InvalidRequest(new FieldFault("/originYear", "ORIGIN_LATER", origin, budgetYear));
        }
        return origin;
    }
}
