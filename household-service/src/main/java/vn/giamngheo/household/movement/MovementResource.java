package vn.giamngheo.household.movement;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Who came onto the lists of a unit and who left them. */
@Path("/api/v1/movements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Movements")
class MovementResource {

    private final Movements movements;
    private final MovementParameters parameters;

    MovementResource(Movements movements, MovementParameters parameters) {
        this.movements = movements;
        this.parameters = parameters;
    }

    @GET
    @Operation(
            summary = "Movement of poor and near-poor households of a unit, with the sum and per commune",
            description =
                    "Judged by the two ends of the period. A household that moved between two communes of the unit is other "
                            + "decrease of one and other increase of the other, in the sum as well: the sum is that of the communes.")
    public MovementView movements(@BeanParam @Valid PeriodQuery period, @BeanParam @Valid PageRequest page) {
        var question = period.question(parameters.relapseLookBackMonths());
        var answer = movements.answer(question);
        var items = Page.within(answer.communes(), page, PeriodQuery::key);
        return new MovementView(
                question.unit(),
                question.from(),
                question.to(),
                question.map(),
                question.relapseMonths(),
                answer.poor(),
                answer.nearPoor(),
                items.items(),
                items.nextCursor());
    }
}
