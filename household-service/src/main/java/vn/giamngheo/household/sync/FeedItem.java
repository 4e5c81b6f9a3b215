package vn.giamngheo.household.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.CurrentHousehold;
import vn.giamngheo.household.household.CurrentMember;
import vn.giamngheo.household.household.HouseholdView;

/**
 * The latest of a household: it takes the place of all that was told of it before.
 *
 * @param removed it is not, or no longer, in the area or in the register; nothing else is told then
 * @param version that a change of it must name
 * @param members those of now, the head among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) boolean removed,
        Long version,
        HouseholdView household,
        List<CurrentMember> members) {

    static FeedItem of(CurrentHousehold current) {
        return new FeedItem(current.id(), false, current.version(), current.household(), current.members());
    }

    static FeedItem removed(UUID id) {
        return new FeedItem(id, true, null, null, null);
    }
}
