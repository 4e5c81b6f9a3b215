package vn.giamngheo.household.review;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household is in this round already, or has an open dossier in another. */
final class DossierOpen extends Fault {

    DossierOpen(UUID household) {
        super(409, household);
    }
}
