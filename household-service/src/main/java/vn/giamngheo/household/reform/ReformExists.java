package vn.giamngheo.household.reform;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A reform of this id was applied before. */
final class ReformExists extends Fault {

    ReformExists(UUID id) {
        super(409, id);
    }
}
