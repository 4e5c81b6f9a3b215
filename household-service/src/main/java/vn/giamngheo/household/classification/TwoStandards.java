package vn.giamngheo.household.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of a comparison. */
class TwoStandards {

    @QueryParam("unit")
    @DefaultValue("VN")
    @Parameter(description = "Any unit of the map of that day", example = "481")
    String unit;

    @NotNull
    @QueryParam("standard")
    @Parameter(example = "MDP_2022_2025")
    String standard;

    @NotNull
    @QueryParam("other")
    @Parameter(example = "MDP_2027_2030")
    String other;

    Comparisons.Question question(LocalDate asOf) {
        return new Comparisons.Question(unit, asOf, standard, other);
    }

    /** By which communes are ordered. */
    static String key(ComparisonTotals commune) {
        return commune.unit() + "/" + commune.unitValidFrom();
    }
}
