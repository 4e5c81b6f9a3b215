package vn.giamngheo.budget.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Rate;
import vn.giamngheo.budget.programme.Nature;

/** A forecast as callers see it: declared beside computed; amounts in dong. */
@Schema(name = "SpendingForecast")
record ForecastView(
        UUID id,
        String unit,
        int year,
        String programme,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate asOf,
        List<Item> items,
        List<NotSpendable> notSpendable,
        Instant recordedAt) {

    /**
     * One nature of money. What is declared stands as stated; the rest comes from the ledger as it is now.
     *
     * @param availableVnd what may be spent in the year, carried-over money included
     * @param notSpendableVnd what the document says cannot be spent
     * @param ceiling the most that can be spent, of what may be
     * @param withinCeiling whether the expected share fits under the ceiling
     * @param disbursed by the ledger up to {@code asOf}, of what may be spent
     */
    @Schema(name = "SpendingForecastItem")
    record Item(
            Nature nature,
            BigDecimal declaredDisbursedRate,
            BigDecimal declaredExpectedRate,
            ForecastItem.Comparison comparison,
            long availableVnd,
            long notSpendableVnd,
            Rate ceiling,
            boolean withinCeiling,
            Rate disbursed) {

        static Item of(ForecastItem declared, Executions.Execution execution, List<NotSpendable> notSpendable) {
            long blocked = notSpendable.stream()
                    .filter(sum -> sum.nature() == declared.nature())
                    .mapToLong(NotSpendable::amountVnd)
                    .reduce(0, Math::addExact);
            var ceiling = new Ceiling(execution.availableVnd(), blocked);
            return new Item(
                    declared.nature(),
                    declared.disbursedRate(),
                    declared.expectedRate(),
                    declared.comparison(),
                    execution.availableVnd(),
                    blocked,
                    Rate.of(ceiling.spendableVnd(), execution.availableVnd()),
                    ceiling.allows(declared.expectedRate(), declared.comparison() == ForecastItem.Comparison.MORE_THAN),
                    Rate.of(execution.disbursedVnd(), execution.availableVnd()));
        }
    }
}
