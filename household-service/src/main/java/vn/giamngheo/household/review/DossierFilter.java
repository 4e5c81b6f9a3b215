package vn.giamngheo.household.review;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of dossiers. */
class DossierFilter {

    @QueryParam("unit")
    @Parameter(
            description =
                    "Any unit of the map of the day on which the round was opened, or of today's where dossiers went there since",
            example = "20047")
    String unit;

    @QueryParam("village")
    String village;

    @QueryParam("state")
    State state;
}
