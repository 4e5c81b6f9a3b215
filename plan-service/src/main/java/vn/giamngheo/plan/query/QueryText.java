package vn.giamngheo.plan.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Reads query parameters. The framework would answer a misspelt one with "404, nothing at this address"; a caller is
 * better served by the name of the parameter that is wrong.
 */
public final class QueryText {

    private QueryText() {}

    /** @param text ISO 8601, or null when the caller leaves it out */
    public static LocalDate day(String name, String text, LocalDate otherwise) {
        return text == null ? otherwise : read(text, LocalDate::parse, new FieldFault("/" + name, "NOT_A_DAY"));
    }

    /** @return null when the caller leaves it out */
    public static UUID id(String name, String text) {
        return text == null ? null : read(text, UUID::fromString, new FieldFault("/" + name, "NOT_AN_ID"));
    }

    /** @return null when the caller leaves it out */
    public static <E extends Enum<E>> E value(String name, String text, Class<E> type) {
        var known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return text == null
                ? null
                : read(text, t -> Enum.valueOf(type, t), new FieldFault("/" + name, "UNKNOWN_VALUE", known));
    }

    private static <T> T read(String text, Function<String, T> reader, FieldFault fault) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new InvalidRequest(fault);
        }
    }
}
