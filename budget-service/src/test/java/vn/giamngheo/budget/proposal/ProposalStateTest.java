package vn.giamngheo.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalStateTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "RECORDED, SUBMISSION, SUBMITTED",
        "RECORDED, RETURN,",
        "RECORDED, APPROVAL,",
        "SUBMITTED, SUBMISSION,",
        "SUBMITTED, RETURN, RETURNED",
        "SUBMITTED, APPROVAL, APPROVED",
        "RETURNED, SUBMISSION, SUBMITTED",
        "RETURNED, RETURN,",
        "RETURNED, APPROVAL,",
        "APPROVED, SUBMISSION,",
        "APPROVED, RETURN,",
        "APPROVED, APPROVAL,",
        "REPLACED, SUBMISSION,",
        "REPLACED, RETURN,",
        "REPLACED, APPROVAL,",
    })
    void a_step_leads_on_or_is_not_possible(ProposalState from, ProposalStep step, ProposalState to) {
        assertEquals(Optional.ofNullable(to), from.after(step));
        assertEquals(to != null, from.next().contains(step));
    }
}
