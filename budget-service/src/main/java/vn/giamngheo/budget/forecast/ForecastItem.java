package vn.giamngheo.budget.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.Nature;

/**
 * What a document states of money of one nature. Shares of what may be spent in the year, 0 to 1; kept as stated.
 *
 * @param disbursedRate share spent up to the day of which the document speaks; absent when it does not say
 * @param expectedRate share that will be spent by the end of the year
 * @param comparison whether the document says that share, or more than it
 */
@Embeddable
record ForecastItem(
        @NotNull @Enumerated(EnumType.STRING) Nature nature,

        @Schema(examples = "0.04")
        @Column(name = "disbursed_rate")
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 6)
        BigDecimal disbursedRate,

        @Schema(examples = "0.90")
        @Column(name = "expected_rate")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 6)
        BigDecimal expectedRate,

        @NotNull @Enumerated(EnumType.STRING) Comparison comparison) {

    /** How the document puts the share. */
    @Schema(name = "ForecastComparison")
    enum Comparison {
        EXACTLY,
        MORE_THAN
    }
}
