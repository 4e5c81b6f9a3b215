package vn.giamngheo.household.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/** Households of divided communes, each with the unit that it belongs to from the day of the reform on; all of them or none. */
record AssignHouseholds(@NotEmpty @Size(max = MOST) List<@NotNull @Valid Row> assignments) {

    static final int MOST = 50_000;

    /**
     * One household.
     *
     * @param unit one of the units that hold parts of its commune
     * @param code in the new unit's register; the one that it has when left out
     */
    record Row(
            @NotNull UUID householdId,

            @NotNull @Pattern(regexp = "\\d{2,5}") @Schema(examples = "22081")
            String unit,

            @OneLine @Size(min = 1, max = 40) String code) {}
}
