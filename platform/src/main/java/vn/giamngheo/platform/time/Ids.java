package vn.giamngheo.platform.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7, RFC 9562). */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The caller's id when there is one. */
    public static UUID orNext(UUID given) {
        return given == null ? next() : given;
    }
}
