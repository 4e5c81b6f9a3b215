package vn.giamngheo.household.place;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** No administrative unit had this code on that day. */
final class UnitNotFound extends Fault {

    UnitNotFound(String code, LocalDate asOf) {
        super(404, code, asOf);
    }
}
