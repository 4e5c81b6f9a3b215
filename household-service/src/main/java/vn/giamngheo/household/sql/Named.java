package vn.giamngheo.household.sql;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;

/** A statement whose names were turned into places, with the values in the order of the places. */
record Named(String sql, Object[] values) {

    /** A colon and a name; two colons are a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][A-Za-z]*)");

    static Named of(String sql, Map<String, ?> values) {
        var ordered = new ArrayList<Object>();
        var places = NAME.matcher(sql).replaceAll(name -> {
            if (!values.containsKey(name.group(1))) {
                throw new IllegalArgumentException("No value for " + name.group());
            }
            ordered.add(values.get(name.group(1)));
            return "?";
        });
        return new Named(places, ordered.toArray());
    }
}
