package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void a_rate_keeps_what_it_was_made_of() {
        assertEquals(new Rate(1_644, 41_106, new BigDecimal("0.039994")), Rate.of(1_644, 41_106));
    }

    @Test
    void of_nothing_there_is_no_rate() {
        assertNull(Rate.of(0, 0).value());
    }
}
