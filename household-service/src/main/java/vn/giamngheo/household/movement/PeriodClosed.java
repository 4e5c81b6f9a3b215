package vn.giamngheo.household.movement;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** The period of this unit has been closed before. */
final class PeriodClosed extends Fault {

    PeriodClosed(String unit, LocalDate from, LocalDate to) {
        super(409, unit, from, to);
    }
}
