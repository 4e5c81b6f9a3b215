package vn.giamngheo.household.change;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The person died or left the household before. */
final class MemberGone extends Fault {

    MemberGone(UUID member, LocalDate since) {
        super(409, member, since);
    }
}
