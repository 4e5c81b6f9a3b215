package vn.giamngheo.budget.programme;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;

/** Programmes are public law: every caller with a token may read them. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programmes")
class ProgrammeResource {

    private final Programmes programmes;
    private final Clock clock;

    ProgrammeResource(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "National target programmes in force on a day (default: today)")
    public Page<ProgrammeView> programmes(@Parameter(example = "2023-07-01") @QueryParam("asOf") LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var items =
                programmes.roots().stream().filter(root -> root.isValidAt(day)).map(ProgrammeView::of);
        return new Page<>(items.toList(), null);
    }

    @GET
    @Path("/{code}/lines")
    @Operation(
            summary = "Projects and sub-projects of a programme, parents before children",
            description =
                    "Without asOf: as they stand today or, for a programme that has ended, as they stood on its last day.")
    public Page<ProgrammeLineView> lines(
            @Parameter(example = "GNBV-2021-2025") @PathParam("code") String code,
            @Parameter(example = "2023-07-01") @QueryParam("asOf") LocalDate asOf) {
        var root = programmes.root(code).orElseThrow(() -> new ProgrammeNotFound(code));
        var tree = programmes.at(code, asOf == null ? latest(root) : asOf);
        return new Page<>(
                tree.lines().stream()
                        .map(line -> ProgrammeLineView.of(line, tree))
                        .toList(),
                null);
    }

    @GET
    @Path("/{code}/funding")
    @Operation(
            summary = "Money that a programme is meant to have over its whole period, as far as it is known",
            description = "What was announced, and not seen in a text, is PENDING.")
    public Page<ProgrammeFunding> funding(@Parameter(example = "MTQG-2026-2030") @PathParam("code") String code) {
        programmes.root(code).orElseThrow(() -> new ProgrammeNotFound(code));
        return new Page<>(programmes.funding(code), null);
    }

    private LocalDate latest(ProgrammeLine root) {
        var today = LocalDate.now(clock);
        return root.validTo()
                .map(end -> end.minusDays(1))
                .filter(last -> last.isBefore(today))
                .orElse(today);
    }
}
