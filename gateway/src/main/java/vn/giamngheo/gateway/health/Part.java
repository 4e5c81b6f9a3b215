package vn.giamngheo.gateway.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of the suite as the gateway finds it.
 *
 * @param latencyMs until it answered, or until the gateway gave up
 * @param detail why it is down; absent when it is up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One part of the suite as the gateway finds it")
public record Part(
        @Schema(examples = "household") String name,
        Status status,

        @Schema(description = "Until it answered, or until the gateway gave up")
        long latencyMs,

        @Schema(description = "Why it is down; absent when it is up")
        String detail) {

    /** Whether a part can do its work now. */
    @Schema(name = "PartStatus")
    enum Status {
        UP,
        DOWN
    }

    boolean works() {
        return status == Status.UP;
    }
}
