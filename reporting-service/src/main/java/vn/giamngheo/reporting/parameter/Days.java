package vn.giamngheo.reporting.parameter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Days in query parameters. */
public final class Days {

    private Days() {}

    /**
     * @param name of the parameter
     * @param text ISO 8601, or null when the caller leaves it out
     * @throws InvalidRequest when the text is no day
     */
    public static LocalDate parse(String name, String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidRequest(new FieldFault("/" + name, "NOT_A_DAY"));
        }
    }
}
