package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The two are matched already, or the id is in use. */
final class MatchExists extends Fault {

    MatchExists(UUID seeker, UUID offer) {
        super(409, seeker, offer);
    }
}
