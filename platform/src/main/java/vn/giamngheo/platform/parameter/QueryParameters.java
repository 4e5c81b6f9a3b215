package vn.giamngheo.platform.parameter;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.platform.time.Days;

/**
 * Reads typed query parameters, and names the one that is not of its type; the framework alone would answer that there is no such page.
 * A path parameter of a wrong type keeps that answer: there is none.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            boolean.class, QueryParameters::trueOrFalse,
            Boolean.class, QueryParameters::trueOrFalse,
            UUID.class, UUID::fromString,
            LocalDate.class, Days::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = name(annotations);
        if (name.isEmpty() || !(type.isEnum() || READERS.containsKey(type))) {
            return null;
        }
        return new QueryParameter<>(name.get(), type, type.isEnum() ? text -> constant(type, text) : READERS.get(type));
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /**
     * Nothing else: a dry run asked for with {@code dryRun=yes} must not become a real one. A 0 is what the framework hands over for a
     * primitive parameter that is absent.
     */
    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
