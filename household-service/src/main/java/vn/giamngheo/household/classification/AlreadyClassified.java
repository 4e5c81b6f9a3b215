package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household has a class from that very day. */
final class AlreadyClassified extends Fault {

    AlreadyClassified(UUID household, LocalDate asOf) {
        super(409, household, asOf);
    }
}
