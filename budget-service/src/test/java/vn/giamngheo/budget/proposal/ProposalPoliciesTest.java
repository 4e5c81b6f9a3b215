package vn.giamngheo.budget.proposal;

import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.HouseRules;

class ProposalPoliciesTest {

    @Test
    void rules_of_proposals_know_no_framework() {
        HouseRules.of("vn.giamngheo.budget")
                .pure(Arithmetic.class, Comparison.class, Difference.class, Split.class, Worth.class);
    }
}
