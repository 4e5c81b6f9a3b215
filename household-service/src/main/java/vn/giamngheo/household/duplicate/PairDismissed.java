package vn.giamngheo.household.duplicate;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The pair was dismissed before, and nothing of the two people has changed since. */
final class PairDismissed extends Fault {

    PairDismissed(UUID first, UUID second) {
        super(409, first, second);
    }
}
