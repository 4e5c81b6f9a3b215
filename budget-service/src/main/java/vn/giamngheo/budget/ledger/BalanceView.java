package vn.giamngheo.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.Nature;

/**
 * What was granted for a budget year and what became of it, in dong. Only the dimensions asked for are present.
 *
 * @param appropriatedVnd everything that may be spent in the year: new money and money carried over from earlier years
 * @param carriedOverVnd of which carried over from earlier years
 * @param carriedForwardVnd gone to the next year
 * @param remainingVnd appropriated less disbursed less carried forward
 * @param rate disbursed of appropriated
 */
@Schema(name = "BudgetBalance")
record BalanceView(
        String programme,
        String unit,
        String line,
        Source source,
        Nature nature,
        Integer originYear,
        long appropriatedVnd,
        long carriedOverVnd,
        long disbursedVnd,
        long carriedForwardVnd,
        long remainingVnd,
        Rate rate) {

    static final BalanceView NOTHING =
            new BalanceView(null, null, null, null, null, null, 0, 0, 0, 0, 0, Rate.of(0, 0));
}
