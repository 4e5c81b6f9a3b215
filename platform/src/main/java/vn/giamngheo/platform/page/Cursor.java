package vn.giamngheo.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Opaque position in a list: the sort key of the last row that the caller has seen. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidRequest when the cursor is not one that this list gave out */
    public static String[] decode(String cursor, int keys) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length == keys) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            // not base64: answered below, like a wrong number of keys
        }
        throw unknown();
    }

    static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    private static InvalidRequest unknown() {
        return new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
    }
}
