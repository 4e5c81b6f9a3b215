package vn.giamngheo.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param nextCursor where to go on, or null on the last page
 */
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * Cuts a page out of rows that were read with one row more than the limit.
     *
     * @param keys sort key of a row, unique within the list
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String[]> keys) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, Cursor.encode(keys.apply(items.get(limit - 1))));
    }

    /**
     * A page of rows that are all at hand, in the order of their keys.
     *
     * @param key of a row, unique within the list
     */
    public static <T> Page<T> within(List<T> all, PageRequest page, Function<T, String> key) {
        var after = page.after(1).map(keys -> keys[0]).orElse("");
        var rows = all.stream()
                .filter(row -> key.apply(row).compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return of(rows, page.limit(), row -> new String[] {key.apply(row)});
    }

    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), nextCursor);
    }
}
