package vn.giamngheo.household.bulk;

import java.nio.charset.StandardCharsets;

/** Lines in COPY's text format. */
final class CopyText {

    private final StringBuilder text = new StringBuilder(256);

    /** A line of these values; null is null, a boolean is as PostgreSQL writes it. */
    CopyText line(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            add(values[i]);
        }
        text.append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escape(string);
        } else {
            text.append(value);
        }
    }

    /** Nearly no value has anything to escape: what lies between is copied as it is. */
    private void escape(String value) {
        int begin = 0;
        for (int i = 0; i < value.length(); i++) {
            var escaped =
                    switch (value.charAt(i)) {
                        case '\\' -> "\\\\";
                        case '\t' -> "\\t";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        default -> null;
                    };
            if (escaped != null) {
                text.append(value, begin, i).append(escaped);
                begin = i + 1;
            }
        }
        text.append(value, begin, value.length());
    }
}
