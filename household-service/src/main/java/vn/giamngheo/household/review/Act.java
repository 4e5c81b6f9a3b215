package vn.giamngheo.household.review;

import java.time.LocalDate;

/** The body of a request that records what happened to dossiers. */
interface Act {

    /** Which step of the procedure it is. */
    Step step();

    /** Day on which it happened. */
    LocalDate day();

    /** Name of the field that holds the day. */
    String dayField();

    /** Dossiers that it is about; absent for a single dossier, and for all of a round. */
    Picked dossiers();
}
