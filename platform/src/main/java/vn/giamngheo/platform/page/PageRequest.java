package vn.giamngheo.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;

/** Query parameters of every list: how many rows, and after which. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    int limit;

    @QueryParam("cursor")
    String cursor;

    /** A page that the service itself asks for. */
    public static PageRequest of(int limit, String cursor) {
        var page = new PageRequest();
        page.limit = limit;
        page.cursor = cursor;
        return page;
    }

    public int limit() {
        return limit;
    }

    /** Sort key after which the page begins; empty for the first page. */
    public Optional<String[]> after(int keys) {
        return Optional.ofNullable(cursor).map(c -> Cursor.decode(c, keys));
    }

    /** Id after which the page begins, for lists in the order of ids; lower than any other for the first page. */
    public UUID afterId() {
        return after(1).map(keys -> Cursor.id(keys[0])).orElse(new UUID(0, 0));
    }

    /** Number after which the page begins, for lists in the order of a sequence; 0 for the first page. */
    public long afterNumber() {
        return after(1).map(keys -> Cursor.number(keys[0])).orElse(0L);
    }
}
