package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The id of an offer is in use. */
final class OfferExists extends Fault {

    OfferExists(UUID id) {
        super(409, id);
    }
}
