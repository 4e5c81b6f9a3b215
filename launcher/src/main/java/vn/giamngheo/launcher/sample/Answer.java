package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the gateway answered.
 *
 * @param isReplayed it is the stored answer to an earlier request with the same key
 * @param body JSON, or a missing node when there was none
 */
record Answer(int status, Optional<String> location, boolean isReplayed, JsonNode body) {

    private static final int CONFLICT = 409;

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }
}
