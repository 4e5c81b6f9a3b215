package vn.giamngheo.household.change;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A later operation builds on this one: it is undone first. */
final class ChangeNotLast extends Fault {

    ChangeNotLast(UUID id, UUID later) {
        super(409, id, later);
    }
}
