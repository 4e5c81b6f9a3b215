package vn.giamngheo.household.household;

import vn.giamngheo.platform.problem.Fault;

/** Another household of the commune has this code. */
final class HouseholdCodeTaken extends Fault {

    HouseholdCodeTaken(String code, String unit) {
        super(409, code, unit);
    }
}
