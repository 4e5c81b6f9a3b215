package vn.giamngheo.household.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Two people changed the same thing apart from each other. A field that only one of them changed takes that one's value; a field
 * that both changed to the same value has it; a field that they changed to different values is a conflict, and stays as the other
 * left it until somebody decides.
 *
 * @param apply fields that take my value
 * @param <V> value of a field; null where there is none
 */
record FieldMerge<V>(Map<String, V> apply, List<Conflict<V>> conflicts) {

    /** A field on which two people differ. */
    record Conflict<V>(String field, V base, V theirs, V mine) {}

    /**
     * @param mine fields that I changed, with my value
     * @param base value of a field that I saw when I changed it
     * @param theirs value of a field now
     */
    static <V> FieldMerge<V> of(Map<String, V> mine, Function<String, V> base, Function<String, V> theirs) {
        var apply = new LinkedHashMap<String, V>();
        var conflicts = new ArrayList<Conflict<V>>();
        mine.forEach((field, value) -> {
            var before = base.apply(field);
            var now = theirs.apply(field);
            if (Objects.equals(value, now)) {
                return; // it says so already
            }
            if (Objects.equals(before, now)) {
                apply.put(field, value);
            } else if (!Objects.equals(before, value)) {
                conflicts.add(new Conflict<>(field, before, now, value));
            } // else I sent what I saw, and changed nothing
        });
        return new FieldMerge<>(apply, conflicts);
    }
}
