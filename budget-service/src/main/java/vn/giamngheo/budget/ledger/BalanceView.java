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

    static final BalanceView NOTHING = of(null, null, null, null, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** With the rates that follow from the sums. */
    static BalanceView of(
            String programme,
            String unit,
            String holder,
            String line,
            Source source,
            Nature nature,
            Integer originYear,
            long appropriated,
            long carriedOver,
            long received,
            long allocatedDown,
            long adjusted,
            long withdrawn,
            long committed,
            long disbursed,
            long disbursedCarriedOver,
            long carriedForward,
            long remaining) {
        return new BalanceView(
                programme,
                unit,
                holder,
                line,
                source,
                nature,
                originYear,
                appropriated,
                carriedOver,
                received,
                allocatedDown,
                adjusted,
                withdrawn,
                committed,
                disbursed,
                disbursedCarriedOver,
                carriedForward,
                remaining,
                Rate.of(disbursed, appropriated),
                Rate.of(disbursed - disbursedCarriedOver, appropriated - carriedOver),
                Rate.of(disbursedCarriedOver, carriedOver));
    }

    /**
     * Both together, of no dimension.
     *
     * @throws SumTooLarge when there are more dong than a number holds (422)
     */
    BalanceView plus(BalanceView other) {
        return of(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sums.plus(appropriatedVnd, other.appropriatedVnd),
                Sums.plus(carriedOverVnd, other.carriedOverVnd),
                Sums.plus(receivedVnd, other.receivedVnd),
                Sums.plus(allocatedDownVnd, other.allocatedDownVnd),
                Sums.plus(adjustedVnd, other.adjustedVnd),
                Sums.plus(withdrawnVnd, other.withdrawnVnd),
                Sums.plus(committedVnd, other.committedVnd),
                Sums.plus(disbursedVnd, other.disbursedVnd),
                Sums.plus(disbursedCarriedOverVnd, other.disbursedCarriedOverVnd),
                Sums.plus(carriedForwardVnd, other.carriedForwardVnd),
                Sums.plus(remainingVnd, other.remainingVnd));
    }
}
