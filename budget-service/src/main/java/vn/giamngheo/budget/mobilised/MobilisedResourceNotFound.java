package vn.giamngheo.budget.mobilised;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No mobilised resource has this id in the caller's area. */
final class MobilisedResourceNotFound extends Fault {

    MobilisedResourceNotFound(UUID id) {
        super(404, id);
    }
}
