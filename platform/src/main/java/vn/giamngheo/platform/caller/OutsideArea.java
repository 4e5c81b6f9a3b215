package vn.giamngheo.platform.caller;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** The caller's area did not hold this unit on that day. */
public final class OutsideArea extends Fault {

    public OutsideArea(String unit, LocalDate asOf) {
        super(403, unit, asOf);
    }
}
