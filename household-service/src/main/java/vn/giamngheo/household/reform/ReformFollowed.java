package vn.giamngheo.household.reform;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Another reform takes effect after this one and may build on it. */
final class ReformFollowed extends Fault {

    ReformFollowed(UUID id) {
        super(409, id);
    }
}
