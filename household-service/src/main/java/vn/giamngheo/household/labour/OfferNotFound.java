package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No offer of this id can be seen from the caller's area. */
final class OfferNotFound extends Fault {

    OfferNotFound(UUID id) {
        super(404, id);
    }
}
