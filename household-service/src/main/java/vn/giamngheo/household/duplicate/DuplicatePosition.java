package vn.giamngheo.household.duplicate;

import java.util.UUID;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The last pair of the page before; lower than any other for the first page. */
record DuplicatePosition(UUID first, UUID second) {

    private static final DuplicatePosition START = new DuplicatePosition(new UUID(0, 0), new UUID(0, 0));

    /** @throws InvalidRequest when the cursor is not one that this list gave out */
    static DuplicatePosition of(PageRequest page) {
        try {
            return page.after(2)
                    .map(keys -> new DuplicatePosition(UUID.fromString(keys[0]), UUID.fromString(keys[1])))
                    .orElse(START);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
