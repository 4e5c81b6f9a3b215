package vn.giamngheo.household.review;

import vn.giamngheo.platform.problem.Fault;

/** Of the dossiers picked by place, none is ready for the step on that day. */
final class NoDossierReady extends Fault {

    NoDossierReady(Step step) {
        super(409, step);
    }
}
