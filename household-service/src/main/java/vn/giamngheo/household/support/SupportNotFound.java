package vn.giamngheo.household.support;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No support of this id was received by the household, or it is outside the caller's area. */
final class SupportNotFound extends Fault {

    SupportNotFound(UUID id) {
        super(404, id);
    }
}
