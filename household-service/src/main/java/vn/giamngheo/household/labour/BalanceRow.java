package vn.giamngheo.household.labour;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Supply and demand of one trade in one place in a quarter.
 *
 * @param unit the unit asked for, or by commune: the commune on the map of the quarter's last day, or the unit that a centre's offer is
 *     for where that is larger
 * @param supply members who were registered in the quarter
 * @param demand places of offers that began in the quarter
 * @param balance demand less supply: negative where places are wanting
 * @param placed members who took up a place in the quarter
 * @param next quarter that the forecasts are for
 */
record BalanceRow(
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true, examples = "CRAFTS") String trade,
        @Schema(required = true, examples = "2023-Q2") String quarter,
        @Schema(required = true) long supply,
        @Schema(required = true) long demand,
        @Schema(required = true) long balance,
        @Schema(required = true) long placed,
        @Schema(required = true, examples = "2023-Q3") String next,
        @Schema(required = true) Forecast supplyForecast,
        @Schema(required = true) Forecast demandForecast) {

    /** By which rows are ordered. */
    String key() {
        return unit + "/" + unitValidFrom + "/" + trade;
    }
}
