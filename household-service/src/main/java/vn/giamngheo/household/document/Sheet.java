package vn.giamngheo.household.document;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.function.Function;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.problem.RowViolations;

/**
 * A document with the rows that it was read from.
 *
 * @param rows for pointers of the document where they came from: {@code /ended/0} is {@code /rows/12}; empty when it came as JSON
 */
public record Sheet<T>(T content, Map<String, String> rows) {

    /** Does something with the document; what is wrong with it is named by rows. */
    public <R> R with(Function<T, R> use) {
        try {
            return use.apply(content);
        } catch (ConstraintViolationException e) {
            throw new RowViolations(e, this::row);
        } catch (InvalidRequest e) {
            throw new InvalidRequest(e.fields().stream()
                    .map(field -> new FieldFault(row(field.pointer()), field.code(), field.values()))
                    .toList());
        }
    }

    /** The longest part of the pointer that came from a row gives way to that row. */
    private String row(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            var row = rows.get(pointer.substring(0, end));
            if (row != null) {
                return row + pointer.substring(end);
            }
        }
        return pointer;
    }
}
