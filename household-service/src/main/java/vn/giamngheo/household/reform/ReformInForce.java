package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A reform is taken back only before its first day; afterwards another reform puts things right. */
final class ReformInForce extends Fault {

    ReformInForce(UUID id, LocalDate effectiveOn) {
        super(409, id, effectiveOn);
    }
}
