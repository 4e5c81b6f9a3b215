package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No household of this id was in the register and in the caller's area on that day. */
public final class HouseholdNotFound extends Fault {

    public HouseholdNotFound(UUID id, LocalDate asOf) {
        super(404, id, asOf);
    }
}
