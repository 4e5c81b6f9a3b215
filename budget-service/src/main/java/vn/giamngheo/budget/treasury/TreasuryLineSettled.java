package vn.giamngheo.budget.treasury;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The line agrees with a disbursement already, or somebody has settled it; a duplicate is never posted. */
final class TreasuryLineSettled extends Fault {

    TreasuryLineSettled(UUID id, Object state) {
        super(409, id, state);
    }
}
