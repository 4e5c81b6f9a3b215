package vn.giamngheo.household.movement;

import java.util.UUID;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Where a page of a list in the order of ids begins. */
final class AfterId {

    private static final UUID FIRST = new UUID(0, 0);

    private AfterId() {}

    static UUID of(PageRequest page) {
        return page.after(1).map(key -> parse(key[0])).orElse(FIRST);
    }

    private static UUID parse(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
