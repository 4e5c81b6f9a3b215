package vn.giamngheo.household.support;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A support or a list of this id is recorded already. */
final class SupportExists extends Fault {

    SupportExists(UUID id) {
        super(409, id);
    }
}
