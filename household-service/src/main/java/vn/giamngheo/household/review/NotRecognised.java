package vn.giamngheo.household.review;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Facts are frozen by the recognition, and there was none. */
final class NotRecognised extends Fault {

    NotRecognised(UUID household) {
        super(404, household);
    }
}
