package vn.giamngheo.household.sync;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.change.RecordArrival;
import vn.giamngheo.household.change.RecordDeparture;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.household.move.AcceptHousehold;
import vn.giamngheo.household.move.ReleaseHousehold;

/**
 * Something that was recorded while there was no network.
 *
 * @param key made by the caller, the same whenever the item is sent again
 * @param id of the household; made by the caller when it registers one
 * @param household to be registered; the body of {@code POST /households} without its id
 * @param baseVersion version that the caller saw when it changed the household; of what is accepted, version of the move
 * @param changes new value by field: {@code /village}, {@code /members/<id>/name}; {@code /members/<id>} adds a person, or
 *     takes one away when null
 * @param arrival the body of {@code POST /households/<id>/members}
 * @param member who died or left
 * @param departure the body of {@code POST /households/<id>/members/<member>/departures}
 * @param move the body of {@code POST /households/<id>/moves}
 * @param moveId by which the household comes
 * @param acceptance the body of {@code POST /household-moves/<moveId>/acceptance}
 */
record BatchItem(
        @NotBlank @Size(max = 200) String key,
        @NotNull BatchOperation operation,
        @NotNull UUID id,

        @Schema(implementation = RegisterHousehold.class) JsonNode household,

        @PositiveOrZero Long baseVersion,

        @Size(max = 500) Map<String, Object> changes,

        @Valid RecordArrival arrival,
        UUID member,
        @Valid RecordDeparture departure,
        @Valid ReleaseHousehold move,
        UUID moveId,
        @Valid AcceptHousehold acceptance) {

    /** What is to be done. */
    enum BatchOperation {
        /** A household that is new: {@code household}. */
        REGISTER,
        /** Fields of a household: {@code changes}, on {@code baseVersion}. */
        CORRECT,
        /** Somebody was born or joined: {@code arrival}, on {@code baseVersion}. */
        ARRIVE,
        /** Somebody died or left: {@code member} and {@code departure}, on {@code baseVersion}. */
        DEPART,
        /** It leaves for another commune: {@code move}, on {@code baseVersion}. */
        RELEASE,
        /** It comes from another commune: {@code moveId} and {@code acceptance}, on {@code baseVersion}. */
        ACCEPT
    }
}
