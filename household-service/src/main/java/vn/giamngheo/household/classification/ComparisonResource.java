package vn.giamngheo.household.classification;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** What another poverty standard would make of the households of a unit. */
@Path("/api/v1/classification-comparisons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Classification")
class ComparisonResource {

    private final Comparisons comparisons;
    private final Clock clock;

    ComparisonResource(Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Two standards over the last surveys of a unit's households, with sums per province and commune",
            description =
                    "Stores nothing. Points are used where a standard has published limits for them; the others compare by surveyed "
                            + "income, and who has none is counted as not comparable. National limits, no provincial ones.")
    public ComparisonView compare(
            @BeanParam @Valid TwoStandards standards, @BeanParam AsOf asOf, @BeanParam @Valid PageRequest page) {
        var view = comparisons.compare(standards.question(asOf.orToday(clock)));
        var items = Page.within(view.items(), page, TwoStandards::key);
        return new ComparisonView(
                view.asOf(),
                view.standard(),
                view.other(),
                view.sourcePending(),
                view.total(),
                view.provinces(),
                items.items(),
                items.nextCursor());
    }

    @GET
    @Path("/changes")
    @Operation(summary = "Households that would be of another class under the other standard")
    public Page<ChangedClass> changes(
            @BeanParam @Valid TwoStandards standards, @BeanParam AsOf asOf, @BeanParam @Valid PageRequest page) {
        var rows = comparisons.changes(standards.question(asOf.orToday(clock)), page.afterId(), page.limit());
        return Page.of(
                rows, page.limit(), row -> new String[] {row.householdId().toString()});
    }
}
