package vn.giamngheo.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measured value as callers see it. Without facts there is no value, which is not the same as zero. */
record IndicatorValue(
        @Schema(examples = "poverty.rate.poor") String indicator,
        @Schema(examples = "481") String unit,
        @Schema(examples = "Huyện A Lưới") String unitNameVi,
        @Schema(examples = "2021") String period,

        @Schema(description = "Day for which stocks are counted: the last of the period, or today while it runs")
        LocalDate asOf,

        Breakdown breakdown,

        @Schema(
                description =
                        "A count or an amount in dong as an integer, a rate as an object; absent where nothing is known",
                oneOf = {RateView.class, Long.class})
        Object value,

        @Schema(description = "When the newest event happened that has arrived here")
        Instant freshness,

        Coverage coverage,
        LineageView lineage) {

    /** An integer, or a rate with what it was made of; null where nothing is known. */
    static Object shown(Measured measured) {
        if (measured.denominator() != null) {
            return RateView.of(measured);
        }
        return measured.value() == null ? null : measured.value().longValueExact();
    }

    /** One value of the dimension asked for. */
    record Breakdown(
            @Schema(examples = "nature") String dimension,
            @Schema(examples = "CAPITAL") String key) {}

    /** How facts of other maps were carried to the map shown. */
    @Schema(name = "Lineage")
    record LineageView(
            @Schema(description = "Day of the administrative map shown")
            LocalDate map,

            @Schema(description = "Units of other maps whose facts are included")
            long carriedOver,

            @Schema(
                    description =
                            "Units that were divided: only a part went to this unit, and how much is not recorded")
            List<DividedUnit> notAssignable,

            @Schema(description = "Predecessors and successors of the unit")
            String href) {}

    /** A unit whose facts cannot be assigned. */
    record DividedUnit(String unit, LocalDate validFrom, String unitNameVi) {}
}
