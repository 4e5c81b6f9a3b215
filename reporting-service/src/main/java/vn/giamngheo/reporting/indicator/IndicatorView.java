package vn.giamngheo.reporting.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator of the catalogue as callers see it. */
@Schema(name = "Indicator")
record IndicatorView(
        @Schema(examples = "poverty.rate.multidimensional") String code,
        @Schema(examples = "Tỷ lệ nghèo đa chiều") String nameVi,
        @Schema(examples = "Multidimensional poverty rate") String nameEn,
        Kind kind,

        @Schema(
                description = "What is added up; of a rate its numerator",
                examples = "households[classification=POOR|NEAR_POOR]")
        String numerator,

        @Schema(description = "Only of a rate", examples = "households")
        String denominator,

        @Schema(description = "Law or form that defines it") String source,

        @Schema(description = "Values that ?breakdown= takes")
        List<String> breakdowns) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.nameVi(),
                indicator.nameEn(),
                indicator.kind(),
                indicator.numerator().toString(),
                indicator.denominator() == null ? null : indicator.denominator().toString(),
                indicator.source(),
                indicator.breakdowns());
    }
}
