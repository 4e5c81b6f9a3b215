package vn.giamngheo.household.quality;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.classification.Language;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Signals that results may have been embellished. */
@Path("/api/v1/quality-signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Quality signals")
class SignalResource {

    private final Signals signals;
    private final HttpHeaders headers;
    private final Clock clock;

    SignalResource(Signals signals, HttpHeaders headers, Clock clock) {
        this.signals = signals;
        this.headers = headers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What looks unlikely in the register of a unit as of a day, explained",
            description =
                    "A signal is a reason to look closer, not a finding. Its figures are in the reference data and are not law."
                            + " One kind at a time: rotation unless another one is named.")
    public Page<QualitySignal> list(
            @Parameter(description = "Any unit of the map of that day", example = "481")
                    @QueryParam("unit")
                    @DefaultValue("VN")
                    String unit,
            @Parameter(schema = @Schema(implementation = SignalKind.class))
                    @QueryParam("kind")
                    @DefaultValue("ROTATION")
                    String kind,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        var locale = Language.of(headers);
        return switch (kind(kind)) {
            case ROTATION ->
                Page.of(signals.rotations(unit, day, page.afterId(), page.limit(), locale), page.limit(), signal ->
                        new String[] {signal.key()});
            case SCORE_B_AGAINST_FACTS ->
                Page.of(signals.againstFacts(unit, day, page.afterId(), page.limit(), locale), page.limit(), signal ->
                        new String[] {signal.key()});
            case DROP_OUT_OF_LINE -> Page.within(signals.drops(unit, day, locale), page, QualitySignal::key);
            case SCORES_JUST_ABOVE -> Page.within(signals.crowds(unit, day, locale), page, QualitySignal::key);
        };
    }

    private static SignalKind kind(String name) {
        try {
            return SignalKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(new FieldFault("/kind", "UNKNOWN_VALUE", Arrays.toString(SignalKind.values())));
        }
    }
}
