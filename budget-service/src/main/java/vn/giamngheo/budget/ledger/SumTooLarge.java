package vn.giamngheo.budget.ledger;

import vn.giamngheo.platform.problem.Fault;

/** What was asked for adds up to more dong than can be counted. It is refused and never wraps around. */
final class SumTooLarge extends Fault {

    SumTooLarge() {
        super(422, Long.MAX_VALUE);
    }
}
