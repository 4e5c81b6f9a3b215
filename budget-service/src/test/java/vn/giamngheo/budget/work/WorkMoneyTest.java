package vn.giamngheo.budget.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkMoneyTest {

    @ParameterizedTest(name = "plan {0}, paid {1} of it and {2} of others, investment {3}: {4}")
    @CsvSource({
        "100, 0, 0,, 100",
        "100, 99, 0,, 1",
        "100, 100, 0,, 0",
        "0, 0, 500,, 0",
        "100, 0, 40, 141, 100",
        "100, 0, 40, 140, 100",
        "100, 0, 40, 139, 99",
        "100, 60, 40, 100, 0",
    })
    void a_payment_is_bounded_by_the_plan_of_its_year_and_by_the_investment(
            long planned, long paid, long paidOfOtherYears, Long investment, long payable) {
        var money = new WorkMoney(Map.of(2023, planned), Map.of(2023, paid, 2022, paidOfOtherYears));
        var total = investment == null ? OptionalLong.empty() : OptionalLong.of(investment);
        assertEquals(payable, money.payableVnd(2023, total));
    }
}
