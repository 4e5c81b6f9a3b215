package vn.giamngheo.household.support;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The support was cancelled before. */
final class SupportCancelled extends Fault {

    SupportCancelled(UUID id, LocalDate on) {
        super(409, id, on);
    }
}
