package vn.giamngheo.household.movement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Query parameters of a question about movement. */
class PeriodQuery {

    @NotNull
    @QueryParam("unit")
    @Parameter(description = "Any unit of the map", example = "481")
    String unit;

    @NotNull
    @QueryParam("from")
    @Parameter(description = "Opening: as things stood on this day", example = "2021-12-31")
    LocalDate from;

    @NotNull
    @QueryParam("to")
    @Parameter(description = "Closing: as things stood on this day", example = "2022-12-31")
    LocalDate to;

    @QueryParam("map")
    @Parameter(
            description = "Day whose administrative map the figures are shown on; the last of the period when left out")
    LocalDate map;

    @Min(1)
    @Max(1200)
    @QueryParam("relapseMonths")
    @Parameter(description = "How far back a list counts as relapsed from; that of the reference data when left out")
    Integer relapseMonths;

    /** @throws InvalidRequest when the period ends before it begins */
    MovementQuestion question(int lookBackMonths) {
        if (to.isBefore(from)) {
            throw new InvalidRequest(new FieldFault("/to", "BEFORE_FROM"));
        }
        return new MovementQuestion(
                unit, from, to, map == null ? to : map, relapseMonths == null ? lookBackMonths : relapseMonths);
    }

    /** By which communes are ordered: a code may stand twice where what was recorded could not be placed on the map. */
    static String key(CommuneMovement commune) {
        return commune.unit() + "/" + commune.unitValidFrom();
    }
}
