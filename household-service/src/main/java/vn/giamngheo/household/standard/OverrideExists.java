package vn.giamngheo.household.standard;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** The province has limits of its own from that very day. */
final class OverrideExists extends Fault {

    OverrideExists(String unit, LocalDate validFrom) {
        super(409, unit, validFrom);
    }
}
