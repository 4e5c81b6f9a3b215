package vn.giamngheo.budget.auditor;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;
import static vn.giamngheo.testing.Eventually.eventually;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.areasum.AreaSums;

/** A sum of an area that is not what its cells say: found, told, and made anew. Cao Bằng, 04, in 2022. */
@QuarkusTest
class DifferingSumsTest {

    /** Only sums that are read: others are made anew anyway. */
    private static final String SPOIL = """
            update area_sum set available_vnd = available_vnd + 1 where area = '04' and budget_year = 2022
            and budget_year in (%s)""".formatted(AreaSums.USABLE_YEARS);

    @Inject
    AgroalDataSource db;

    @Inject
    LedgerWatch watch;

    @Inject
    MeterRegistry metrics;

    private final Api province = Api.as("04", "FINANCE", "OVERSIGHT");

    @Test
    void a_wrong_sum_is_found_told_and_made_anew() {
        province.create("/allocations", Postings.of("04", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 40)));
        eventually(() -> assertEquals(1, run(SPOIL)));
        remaining(41);
        province.get("/ledger-audit")
                .then()
                .statusCode(200)
                .body("sound", equalTo(false))
                .body("differingCells", hasSize(0))
                .body("differingSums", hasSize(1))
                .body("differingSums.unit", hasItem("04"))
                .body("differingSums[0].heldVnd", equalTo(41))
                .body("differingSums[0].derivedVnd", equalTo(40));
        remaining(40); // from the cells at once, from new sums later

        eventually(() -> assertEquals(1, run(SPOIL)));
        watch.audit();
        assertEquals(1, metrics.get("budget.ledger.differing.sums").gauge().value());
        assertEquals(0, metrics.get("budget.ledger.sound").gauge().value());
        remaining(40);

        watch.audit();
        assertEquals(0, metrics.get("budget.ledger.differing.sums").gauge().value());
        province.get("/ledger-audit").then().body("sound", equalTo(true)).body("differingSums", hasSize(0));
    }

    private void remaining(int vnd) {
        province.get("/budget-balances?unit=04&year=2022&scope=AREA")
                .then()
                .statusCode(200)
                .body("total.remainingVnd", equalTo(vnd));
    }

    private int run(String sql) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
