package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** All places of the offer are taken. */
final class OfferFull extends Fault {

    OfferFull(UUID id, int places) {
        super(409, id, places);
    }
}
