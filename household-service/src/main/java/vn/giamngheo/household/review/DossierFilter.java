package vn.giamngheo.household.review;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of dossiers. */
class DossierFilter {

    @QueryParam("unit")
    @Parameter(
            description =
                    "The unit of the round: all of it. Any other of the map of the day on which it was opened: dossiers that lie there"
                            + " still, and, when it has ended since, those that went on from there: each names the unit in which"
                            + " it lies, and since when. A unit that dossiers of divided communes went to since, or one above it:"
                            + " those as well",
            example = "20047")
    String unit;

    @QueryParam("village")
    String village;

    @QueryParam("state")
    State state;
}
