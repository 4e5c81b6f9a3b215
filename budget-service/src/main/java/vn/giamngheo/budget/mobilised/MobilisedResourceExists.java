package vn.giamngheo.budget.mobilised;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another resource or movement. */
final class MobilisedResourceExists extends Fault {

    MobilisedResourceExists(UUID id) {
        super(409, id);
    }
}
