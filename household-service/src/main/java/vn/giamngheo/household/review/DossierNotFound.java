package vn.giamngheo.household.review;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The round has no such dossier in the caller's area. */
final class DossierNotFound extends Fault {

    DossierNotFound(UUID round, UUID household) {
        super(404, household, round);
    }
}
