package vn.giamngheo.household.certificate;

import vn.giamngheo.platform.problem.Fault;

/** No certificate was given a place in such a list. */
final class StatusListNotFound extends Fault {

    StatusListNotFound(int list) {
        super(404, list);
    }
}
