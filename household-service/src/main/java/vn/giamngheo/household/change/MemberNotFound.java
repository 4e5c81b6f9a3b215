package vn.giamngheo.household.change;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No such person belongs to the household. */
final class MemberNotFound extends Fault {

    MemberNotFound(UUID member, UUID household) {
        super(404, member, household);
    }
}
