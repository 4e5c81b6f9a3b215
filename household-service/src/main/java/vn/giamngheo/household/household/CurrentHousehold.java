package vn.giamngheo.household.household;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/**
 * A household as the register has it now.
 *
 * @param unit commune under which it is recorded
 * @param version that a change of it must name
 */
public record CurrentHousehold(
        UUID id, UnitKey unit, long version, HouseholdView household, List<CurrentMember> members) {}
