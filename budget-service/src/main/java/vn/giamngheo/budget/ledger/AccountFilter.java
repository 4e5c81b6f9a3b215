package vn.giamngheo.budget.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Query parameters that name a unit's budget account of one year. */
public class AccountFilter {

    @QueryParam("unit")
    @NotBlank
    @Schema(examples = "109")
    String unit;

    @QueryParam("year")
    @NotNull
    @TakenYear
    @Schema(examples = "2023")
    Integer year;

    public String unit() {
        return unit;
    }

    public int year() {
        return year;
    }
}
