package vn.giamngheo.platform.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Turns the refusal of a request that was made from a table into one that names rows and columns of the table. */
public final class RowPointers {

    private final Map<String, TableEntry> rows = new HashMap<>();

    /** @param pointer of the list in the request, for example {@code /entries}; its elements are those rows in that order */
    public static <R> RowPointers of(String pointer, List<R> elements, Function<R, TableEntry> row) {
        return new RowPointers().and(pointer, elements, row);
    }

    public <R> RowPointers and(String pointer, List<R> elements, Function<R, TableEntry> row) {
        for (int i = 0; i < elements.size(); i++) {
            rows.put(pointer + "/" + i, row.apply(elements.get(i)));
        }
        return this;
    }

    /** All that the refusal names, at rows where it names elements; a refusal without fields stays what it is. */
    public RuntimeException of(Fault refusal) {
        return refusal.fields().isEmpty()
                ? refusal
                : new InvalidRequest(refusal.fields().stream().map(this::of).toList());
    }

    /** Field {@code amountVnd} is what a table calls {@code amount}: its unit is the table's. */
    private FieldFault of(FieldFault fault) {
        int field = fault.pointer().lastIndexOf('/');
        return Optional.ofNullable(rows.get(fault.pointer().substring(0, Math.max(field, 0))))
                .map(row -> new FieldFault(
                        row.pointer(fault.pointer().substring(field + 1).replaceFirst("Vnd$", "")),
                        fault.code(),
                        fault.values()))
                .orElse(fault);
    }
}
