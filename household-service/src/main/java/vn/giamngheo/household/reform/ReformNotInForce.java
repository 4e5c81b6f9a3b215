package vn.giamngheo.household.reform;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** Households are assigned from the first day of the new map on, not before. */
final class ReformNotInForce extends Fault {

    ReformNotInForce(String reform, LocalDate effectiveOn) {
        super(409, reform, effectiveOn);
    }
}
