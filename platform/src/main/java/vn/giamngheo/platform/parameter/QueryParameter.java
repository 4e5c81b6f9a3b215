package vn.giamngheo.platform.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.problem.JsonFaults;

/** One typed query parameter: an empty one is the same as none. */
record QueryParameter<T>(String name, Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return (T) reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidRequest(fault());
        }
    }

    private FieldFault fault() {
        var pointer = "/" + name;
        if (type.isEnum()) {
            return new FieldFault(pointer, "UNKNOWN_VALUE", JsonFaults.names(type));
        }
        if (type == LocalDate.class) {
            return new FieldFault(pointer, "NOT_A_DAY");
        }
        return type == UUID.class
                ? new FieldFault(pointer, "NOT_AN_ID")
                : new FieldFault(pointer, "WRONG_TYPE", type.getSimpleName());
    }

    @Override
    public String toString(T value) {
        return String.valueOf(value);
    }
}
