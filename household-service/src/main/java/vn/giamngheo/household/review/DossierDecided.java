package vn.giamngheo.household.review;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The dossier that went along with an assignment was decided in the new unit. */
final class DossierDecided extends Fault {

    DossierDecided(UUID household) {
        super(409, household);
    }
}
