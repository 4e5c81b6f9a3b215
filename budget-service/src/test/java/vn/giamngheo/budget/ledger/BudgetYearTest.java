package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetYearTest {

    @ParameterizedTest(name = "a decision of {0} takes effect on {1}")
    @CsvSource({
        "2022-12-20, 2023-01-01",
        "2023-01-01, 2023-01-01",
        "2023-03-24, 2023-03-24",
        "2023-12-31, 2023-12-31",
        "2024-01-31, 2023-12-31"
    })
    void a_decision_takes_effect_within_its_budget_year(LocalDate decision, LocalDate day) {
        assertEquals(day, new BudgetYear(2023).dayOf(decision));
    }
}
