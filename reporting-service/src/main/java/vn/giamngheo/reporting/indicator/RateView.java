package vn.giamngheo.reporting.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ratio with what it was made of, so that ratios can be added up by adding both parts. */
@Schema(name = "Rate")
public record RateView(
        @Schema(examples = "7022") long numerator,
        @Schema(examples = "14050") long denominator,

        @Schema(
                description = "Rounded half up to 4 decimals; absent when there is nothing to divide by",
                examples = "0.4998")
        BigDecimal value) {

    public static RateView of(Measured measured) {
        return new RateView(measured.numerator(), measured.denominator(), measured.value());
    }
}
