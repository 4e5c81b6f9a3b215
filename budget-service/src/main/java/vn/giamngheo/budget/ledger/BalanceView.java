package vn.giamngheo.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.Nature;

/**
 * What a unit disposes of in a budget year and what became of it, in dong. Only the dimensions asked for are present.
 *
 * @param holder the body of the unit that holds the money; empty for the unit itself
 * @param appropriatedVnd everything that may be spent in the year by the unit itself: new, carried over, received from above, moved
 *     between lines; less what was passed down or withdrawn. Over an area each dong counts once, with the unit that holds it
 * @param carriedOverVnd of which from earlier years
 * @param receivedVnd of which allocated by a unit above
 * @param allocatedDownVnd passed to units below or to bodies of the unit; no longer in appropriatedVnd
 * @param adjustedVnd moved here from other lines; negative when moved away
 * @param withdrawnVnd taken away from the unit, less what it recovered from units below; no longer in appropriatedVnd
 * @param committedVnd bound by contracts, not yet spent
 * @param disbursedCarriedOverVnd of what was disbursed, money of earlier years
 * @param carriedForwardVnd gone to the next year
 * @param remainingVnd appropriated less committed, disbursed and carried forward
 * @param rate disbursed of appropriated
 * @param newRate disbursed of the year's own money
 * @param carriedOverRate disbursed of the carried-over money
 */
@Schema(name = "BudgetBalance")
record BalanceView(
        String programme,
        String unit,
        String holder,
        String line,
        Source source,
        Nature nature,
        Integer originYear,
        long appropriatedVnd,
        long carriedOverVnd,
        long receivedVnd,
        long allocatedDownVnd,
        long adjustedVnd,
        long withdrawnVnd,
        long committedVnd,
        long disbursedVnd,
        long disbursedCarriedOverVnd,
        long carriedForwardVnd,
        long remainingVnd,
        Rate rate,
        Rate newRate,
        Rate carriedOverRate) {

    static final BalanceView NOTHING = new BalanceView(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            Rate.of(0, 0),
            Rate.of(0, 0),
            Rate.of(0, 0));
}
