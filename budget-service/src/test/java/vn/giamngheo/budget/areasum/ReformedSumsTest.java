package vn.giamngheo.budget.areasum;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.budget.Postings.entry;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.ledger.BothBalances;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.area.Reform;
import vn.giamngheo.platform.area.Reform.Begun;
import vn.giamngheo.platform.area.Reform.Passage;
import vn.giamngheo.platform.area.Share;

/** The commune 01290 of Cao Bằng (04) passes to Lạng Sơn (20) within 2025, and then it never did. */
@QuarkusTest
class ReformedSumsTest {

    private static final int YEAR = 2025;
    private static final Reform PASSING = new Reform(
            Api.id(),
            LocalDate.of(2025, 10, 1),
            "source pending",
            List.of("01290"),
            List.of(new Begun("01290", "COMMUNE", "Xã Bảo Lâm", "20")),
            List.of(new Passage("01290", "01290", Share.FULL)));

    @Inject
    BothBalances both;

    @Inject
    Summing summing;

    @Inject
    Areas areas;

    @Test
    void sums_are_of_the_map_that_is_in_force() {
        Api.as("01290", "FINANCE")
                .create(
                        "/allocations",
                        Postings.of("01290", YEAR).granting(entry("DA5", "CENTRAL", "RECURRENT", 1_290)));
        summed("04");
        remaining("04", 1_290);
        remaining("20", 0);

        QuarkusTransaction.requiringNew().run(() -> {
            areas.apply(PASSING);
            assertFalse(both.agreeSoFar("04", YEAR, "line"), "From here on the old sums must not be read");
        });
        try {
            remaining("04", 1_290);
            remaining("20", 1_290);
            summed("04", "20", "VN");
            remaining("20", 1_290);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                areas.undo(PASSING.id());
                assertFalse(both.agreeSoFar("20", YEAR, "line"));
            });
        }
        remaining("20", 0);
        summed("04");
        remaining("04", 1_290);
        remaining("20", 0);
    }

    /** Waits for sums that agree with the cells: the service makes them by itself too, and one at a time does. */
    private void summed(String... areas) {
        eventually(() -> {
            summing.catchUp();
            for (var area : areas) {
                assertTrue(both.agree(area, YEAR, "line"), area);
            }
        });
    }

    private static void remaining(String province, int vnd) {
        Api.as("VN", "READER")
                .get("/budget-balances?unit=%s&year=%d&scope=AREA&groupBy=nature".formatted(province, YEAR))
                .then()
                .statusCode(200)
                .body("total.remainingVnd", equalTo(vnd));
    }
}
