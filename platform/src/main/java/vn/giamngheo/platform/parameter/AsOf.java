package vn.giamngheo.platform.parameter;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameter of every read of dated facts: the day that the question is about. */
public class AsOf {

    @QueryParam("asOf")
    @Parameter(
            description = "Day that the question is about; today in Asia/Ho_Chi_Minh when left out",
            example = "2021-12-31")
    LocalDate asOf;

    public LocalDate orToday(Clock clock) {
        return given().orElseGet(() -> LocalDate.now(clock));
    }

    public Optional<LocalDate> given() {
        return Optional.ofNullable(asOf);
    }
}
