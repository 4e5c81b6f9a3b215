package vn.giamngheo.household.change;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The operation was undone before. */
final class ChangeReversed extends Fault {

    ChangeReversed(UUID id) {
        super(409, id);
    }
}
