package vn.giamngheo.household.household;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The id belongs to a household, or to a member, that is already registered. */
final class HouseholdExists extends Fault {

    HouseholdExists(UUID id) {
        super(409, id);
    }
}
