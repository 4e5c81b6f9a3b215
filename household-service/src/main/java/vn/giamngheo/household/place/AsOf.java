package vn.giamngheo.household.place;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Query parameter of every read of dated facts: the day that the question is about. */
public class AsOf {

    @QueryParam("asOf")
    @Parameter(
            description = "Day that the question is about; today in Asia/Ho_Chi_Minh when left out",
            schema = @Schema(implementation = LocalDate.class),
            example = "2021-12-31")
    String asOf;

    public LocalDate orToday(Clock clock) {
        return given().orElseGet(() -> LocalDate.now(clock));
    }

    /** @throws InvalidRequest when the text is no day of the calendar */
    public Optional<LocalDate> given() {
        return parse(asOf, "/asOf");
    }

    public static Optional<LocalDate> parse(String day, String pointer) {
        try {
            return Optional.ofNullable(day).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new InvalidRequest(new FieldFault(pointer, "NOT_A_DAY"));
        }
    }
}
