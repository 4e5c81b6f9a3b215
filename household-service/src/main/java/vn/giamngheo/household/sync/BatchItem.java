package vn.giamngheo.household.sync;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.RegisterHousehold;

/**
 * Something that was recorded while there was no network.
 *
 * @param key made by the caller, the same whenever the item is sent again
 * @param id of the household; made by the caller when it registers one
 * @param household to be registered; the body of {@code POST /households} without its id
 * @param baseVersion version that the caller saw when it changed the household
 * @param changes new value by field: {@code /village}, {@code /members/<id>/name}; {@code /members/<id>} adds a person, or
 *     takes one away when null
 */
record BatchItem(
        @NotBlank @Size(max = 200) String key,
        @NotNull BatchOperation operation,
        @NotNull UUID id,

        @Schema(implementation = RegisterHousehold.class) JsonNode household,

        @PositiveOrZero Long baseVersion,

        @Size(max = 500) Map<String, Object> changes) {

    /** What is to be done. */
    enum BatchOperation {
        REGISTER,
        CORRECT
    }
}
