package vn.giamngheo.household.bulk;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No import of this id was started from the caller's area. */
final class ImportNotFound extends Fault {

    ImportNotFound(UUID id) {
        super(404, id);
    }
}
