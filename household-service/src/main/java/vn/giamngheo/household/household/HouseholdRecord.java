package vn.giamngheo.household.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What a correction may put right of a household, as it is or was in a version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdRecord(
        String code, String village, boolean meritHousehold, boolean noLabourCapacity, List<CurrentMember> members) {}
