package vn.giamngheo.household.eligibility;

import java.util.UUID;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The last row of the page before. */
record AccessPosition(UUID query, int position) {

    private static final AccessPosition START = new AccessPosition(new UUID(0, 0), 0);

    static AccessPosition of(PageRequest page) {
        return page.after(2).map(AccessPosition::of).orElse(START);
    }

    static String[] keys(AccessView row) {
        return new String[] {row.queryId().toString(), Integer.toString(row.position())};
    }

    private static AccessPosition of(String[] keys) {
        try {
            return new AccessPosition(UUID.fromString(keys[0]), Integer.parseInt(keys[1]));
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
