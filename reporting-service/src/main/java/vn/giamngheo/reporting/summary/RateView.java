package vn.giamngheo.reporting.summary;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.reporting.indicator.Measured;

/** A ratio with what it was made of. */
@Schema(name = "Rate")
record RateView(
        @Schema(examples = "7022") long numerator,
        @Schema(examples = "14050") long denominator,

        @Schema(description = "Rounded half up to 4 decimals", examples = "0.4998")
        BigDecimal value) {

    static RateView of(Measured measured) {
        return new RateView(measured.numerator(), measured.denominator(), measured.value());
    }
}
