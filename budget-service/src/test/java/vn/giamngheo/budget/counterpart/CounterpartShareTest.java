package vn.giamngheo.budget.counterpart;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** Bắc Kạn is 06; its capital asks for 3 dong of local money for 100 of central money (source pending). */
@QuarkusTest
class CounterpartShareTest {

    private final Api finance = Api.as("06", "FINANCE");

    @ParameterizedTest(name = "{1} beside {0} at {2}: lacking {3}")
    @CsvSource({
        "180000, 5399, 0.03, 1",
        "180000, 5400, 0.03, 0",
        "180000, 5401, 0.03, 0",
        "101, 3, 0.03, 1",
        "101, 4, 0.03, 0",
        "0, 0, 0.03, 0"
    })
    void the_minimum_is_at_least_the_ratio(long central, long local, BigDecimal minimum, long lacking) {
        assertEquals(lacking, new CounterpartShare(central, local).lackingVnd(minimum));
    }

    @Test
    void too_little_local_money_is_told_with_its_figure_and_blocks_nothing() {
        finance.created(
                        "/allocations",
                        Postings.of("060", 2023).granting(entry("DA1.1", "CENTRAL", "CAPITAL", 180_000)))
                .body("warnings.code", contains("COUNTERPART_BELOW_MINIMUM"))
                .body("warnings[0].unit", equalTo("06"))
                .body("warnings[0].neededVnd", equalTo(5_400))
                .body("warnings[0].lackingVnd", equalTo(5_400))
                .body("warnings[0].sourceStatus", equalTo("PENDING"));
        finance.created(
                        "/allocations",
                        Postings.of("06", 2023)
                                .granting(entry("DTTS", "CENTRAL", "CAPITAL", 9_000))
                                .replace("GNBV-2021-2025", "DTTS-2021-2025"))
                .body("warnings", nullValue());
        finance.created("/allocations", Postings.of("06", 2023).granting(entry("DA1.1", "PROVINCE", "CAPITAL", 5_334)))
                .body("warnings[0].lackingVnd", equalTo(66));
        finance.get("/counterpart-shares?unit=06&year=2023")
                .then()
                .statusCode(200)
                .body("items.nature", contains("CAPITAL", "RECURRENT"))
                .body("items[0].centralVnd", equalTo(180_000))
                .body("items[0].localVnd", equalTo(5_334))
                .body("items[0].ratio", equalTo(0.029633f))
                .body("items[0].minimumRatio", equalTo(0.03f))
                .body("items[0].lackingVnd", equalTo(66))
                .body("items[0].belowMinimum", equalTo(true))
                .body("items[1].minimumRatio", nullValue());
        finance.created("/allocations", Postings.of("06", 2023).granting(entry("DA1.1", "PROVINCE", "CAPITAL", 66)))
                .body("warnings", nullValue());
    }

    @Test
    void a_district_is_not_told_the_figures_of_its_province() {
        var money = entry("DA1.1", "CENTRAL", "CAPITAL", 180_000);
        Api.as("060", "FINANCE")
                .created("/allocations", Postings.of("060", 2024).granting(money))
                .body("warnings", nullValue());
        finance.created("/allocations", Postings.of("060", 2024).granting(money))
                .body("warnings.code", contains("COUNTERPART_BELOW_MINIMUM"));
    }

    @Test
    void another_area_sees_nothing() {
        Api.as("481", "READER")
                .get("/counterpart-shares?unit=06&year=2023")
                .then()
                .body("items", empty());
        Api.as("06", "PARTNER")
                .get("/counterpart-shares?unit=06&year=2023")
                .then()
                .statusCode(403);
    }
}
