package vn.giamngheo.household.support;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Query parameters: where, and from which day to which, both inclusive. */
class OverlapPeriod {

    @QueryParam("unit")
    @DefaultValue("VN")
    @Parameter(description = "Any unit of the map of the last day", example = "481")
    String unit;

    @NotNull
    @QueryParam("from")
    @Parameter(description = "First day", example = "2023-01-01")
    LocalDate from;

    @NotNull
    @QueryParam("to")
    @Parameter(description = "Last day", example = "2023-12-31")
    LocalDate to;

    /** @throws InvalidRequest when it ends before it begins */
    OverlapPeriod checked() {
        if (to.isBefore(from)) {
            throw new InvalidRequest(new FieldFault("/to", "BEFORE_FROM"));
        }
        return this;
    }
}
