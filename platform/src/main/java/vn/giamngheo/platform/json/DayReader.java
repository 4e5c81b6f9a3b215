package vn.giamngheo.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.giamngheo.platform.time.Days;

/** Reads a day from a text and from nothing else. */
final class DayReader extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = json.getValueAsString("");
        try {
            return Days.parse(text);
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
        }
    }
}
