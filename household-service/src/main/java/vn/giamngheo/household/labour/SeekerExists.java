package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The member looks for the same already, or the id is in use. */
final class SeekerExists extends Fault {

    SeekerExists(UUID member, WorkNeed need) {
        super(409, member, need);
    }
}
