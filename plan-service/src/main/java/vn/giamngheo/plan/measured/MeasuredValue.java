package vn.giamngheo.plan.measured;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actual value beside a target. */
public record MeasuredValue(
        @Schema(hidden = true) @JsonIgnore String indicator,

        @Schema(description = "Day for which it was measured", examples = "2021-12-31")
        LocalDate asOf,

        @Schema(description = "Reporting period", examples = "2021")
        String period,

        @Schema(description = "A rate is a share of 1", examples = "0.4998")
        BigDecimal value,

        @Schema(description = "Only of a rate", examples = "7022")
        BigDecimal numerator,

        @Schema(description = "Only of a rate", examples = "14050")
        BigDecimal denominator) {}
