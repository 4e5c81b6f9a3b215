package vn.giamngheo.household.move;

import java.util.UUID;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The key of lists in the order of ids. */
final class CursorId {

    private CursorId() {}

    /** @throws InvalidRequest when the cursor is not one that such a list gave out */
    static UUID of(String[] keys) {
        try {
            return UUID.fromString(keys[0]);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
