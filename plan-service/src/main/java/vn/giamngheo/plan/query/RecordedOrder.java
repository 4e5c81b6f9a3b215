package vn.giamngheo.plan.query;

import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Lists go by the order in which rows were recorded; their cursor is the number of the last row seen. */
public final class RecordedOrder {

    private RecordedOrder() {}

    /** @throws InvalidRequest when the cursor is of another list (422) */
    public static long after(PageRequest page) {
        try {
            return page.after(1).map(keys -> Long.parseLong(keys[0])).orElse(0L);
        } catch (NumberFormatException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }

    public static String[] key(long number) {
        return new String[] {String.valueOf(number)};
    }
}
