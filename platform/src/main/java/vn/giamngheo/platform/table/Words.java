package vn.giamngheo.platform.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of an enum as tables write them: by name, or in the words of documents. */
public final class Words<E extends Enum<E>> {

    private final List<String> names;
    private final Map<String, E> values = new HashMap<>();

    private Words(Class<E> type) {
        names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        Arrays.stream(type.getEnumConstants()).forEach(value -> with(value, value.name()));
    }

    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(type);
    }

    /** Further words for a value; case, blanks and the encoding of accents do not matter. */
    public Words<E> with(E value, String... words) {
        Arrays.stream(words).forEach(word -> values.put(Column.key(word), value));
        return this;
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(values.get(Column.key(word)));
    }

    String names() {
        return String.join(", ", names);
    }
}
