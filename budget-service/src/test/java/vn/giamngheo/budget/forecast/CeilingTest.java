package vn.giamngheo.budget.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeilingTest {

    @ParameterizedTest(name = "{1} of {0} cannot be spent: {2} and more than {3} -> {4}")
    @CsvSource({
        "1000, 100, 0.899, true, true",
        "1000, 100, 0.900, false, true",
        "1000, 100, 0.900, true, false",
        "1000, 100, 0.901, false, false",
        "1000, 0, 1, false, true",
        "1000, 0, 1, true, false",
        "0, 0, 1, false, true",
        "1000, 1001, 0, false, true",
        "1000, 1001, 0.000001, false, false",
        "41106, 3082, 0.90, true, true",
        "41106, 3082, 0.93, false, false",
    })
    void a_share_fits_under_what_can_be_spent(
            long available, long notSpendable, BigDecimal rate, boolean moreThan, boolean allowed) {
        assertEquals(allowed, new Ceiling(available, notSpendable).allows(rate, moreThan));
    }
}
