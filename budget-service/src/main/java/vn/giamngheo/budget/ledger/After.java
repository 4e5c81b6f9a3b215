package vn.giamngheo.budget.ledger;

import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Where a page begins, for lists whose sort key is one id or one number. */
public final class After {

    private static final UUID FIRST = new UUID(0, 0);

    private After() {}

    /** @throws InvalidRequest when the cursor is not one of such a list (422) */
    public static UUID id(PageRequest page) {
        return key(page, UUID::fromString, FIRST);
    }

    /** @throws InvalidRequest when the cursor is not one of such a list (422) */
    static long number(PageRequest page) {
        return key(page, Long::parseLong, 0L);
    }

    private static <K> K key(PageRequest page, Function<String, K> parse, K first) {
        try {
            return page.after(1).map(keys -> parse.apply(keys[0])).orElse(first);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
