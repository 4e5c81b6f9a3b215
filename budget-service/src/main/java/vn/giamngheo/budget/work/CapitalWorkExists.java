package vn.giamngheo.budget.work;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another work. */
final class CapitalWorkExists extends Fault {

    CapitalWorkExists(UUID id) {
        super(409, id);
    }
}
