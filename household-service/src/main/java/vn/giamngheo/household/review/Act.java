package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;

/** The body of a request that records what happened to dossiers. */
interface Act {

    /** Which step of the procedure it is. */
    Step step();

    /** Day on which it happened. */
    LocalDate day();

    /** Name of the field that holds the day. */
    String dayField();

    /** What its facts contradict among themselves. */
    default Optional<FieldFault> contradiction() {
        return Optional.empty();
    }

    /** Dossiers that it is about; absent for a single dossier, and for all of a round. */
    Picked dossiers();
}
