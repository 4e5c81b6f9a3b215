package vn.giamngheo.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says of a JSON failure where it is and what is wrong, without repeating the caller's data. */
public final class JsonFaults {

    private JsonFaults() {}

    public static FieldFault field(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new FieldFault(pointer(unknown), "UNKNOWN_FIELD");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() != null) {
            var type = format.getTargetType();
            return type.isEnum()
                    ? new FieldFault(pointer(format), "UNKNOWN_VALUE", names(type))
                    : new FieldFault(pointer(format), "WRONG_TYPE", type.getSimpleName());
        }
        if (e instanceof JsonMappingException mapping) {
            return new FieldFault(pointer(mapping), "WRONG_TYPE", "JSON");
        }
        var at = e.getLocation();
        return at == null
                ? new FieldFault("", "NOT_JSON", 1, 1)
                : new FieldFault("", "NOT_JSON", at.getLineNr(), at.getColumnNr());
    }

    /** Constants of an enum, for a sentence. */
    public static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
