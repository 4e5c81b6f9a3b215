package vn.giamngheo.household.attachment;

import vn.giamngheo.platform.problem.Fault;

/** The file begins like one of its kind, and is not a whole one. */
final class DamagedFile extends Fault {

    DamagedFile(String contentType) {
        super(422, contentType);
    }
}
