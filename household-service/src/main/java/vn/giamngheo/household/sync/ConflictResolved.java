package vn.giamngheo.household.sync;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Somebody has decided on it. */
final class ConflictResolved extends Fault {

    ConflictResolved(UUID id) {
        super(409, id);
    }
}
