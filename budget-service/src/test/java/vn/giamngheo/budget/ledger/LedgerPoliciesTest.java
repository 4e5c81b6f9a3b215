package vn.giamngheo.budget.ledger;

import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.HouseRules;

class LedgerPoliciesTest {

    @Test
    void rules_of_the_ledger_know_no_framework() {
        HouseRules.of("vn.giamngheo.budget")
                .pure(
                        Account.class,
                        Amounts.class,
                        BudgetYear.class,
                        DoubleEntry.class,
                        Entry.class,
                        Movements.class,
                        Rate.class);
    }
}
