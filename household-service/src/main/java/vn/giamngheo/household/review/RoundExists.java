package vn.giamngheo.household.review;

import vn.giamngheo.platform.problem.Fault;

/** The unit has an annual round of this year, or the id is taken. */
final class RoundExists extends Fault {

    RoundExists(String unit, int year) {
        super(409, unit, year);
    }
}
