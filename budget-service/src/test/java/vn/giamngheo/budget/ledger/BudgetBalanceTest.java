package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class BudgetBalanceTest {

    private static final Api READER = Api.as("106", "READER");

    @Inject
    AgroalDataSource db;

    @Test
    void a_year_without_money_has_no_items_and_a_total_of_zero() {
        READER.get("/budget-balances?unit=106&year=2016&groupBy=line")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total.remainingVnd", equalTo(0))
                .body("total.rate.denominator", equalTo(0));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "year=2023, /unit",
        "unit=106, /year",
        "unit=106&year=1999, /year",
        "unit=106&year=2023&groupBy=colour, /groupBy",
        "unit=106&year=2023&groupBy=line%2C, /groupBy"
    })
    void a_wrong_parameter_is_named(String query, String pointer) {
        READER.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/budget-balances?" + query)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void without_a_unit_in_the_token_nothing_is_seen() {
        Api.with(Tokens.withoutUnit("READER"))
                .get("/budget-balances?unit=106&year=2023")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_partner_system_may_not_read_balances() {
        Api.as("VN", "PARTNER")
                .get("/budget-balances?unit=106&year=2023")
                .then()
                .statusCode(403);
    }

    @Test
    void a_reader_may_not_audit() {
        READER.get("/ledger-audit").then().statusCode(403);
    }

    /** So many cells full to the brim that their sum passes 2^63. */
    @Test
    void a_sum_that_cannot_be_counted_is_refused_in_words() throws SQLException {
        try {
            sql("""
                    insert into ledger_cell (programme, unit, budget_year, origin_year, line, source, nature, holder, granted_vnd,
                        available_vnd)
                    select 'GNBV-2021-2025', '107', 2023, 2023, 'DA5', 'CENTRAL', 'RECURRENT', 'full ' || n, 1000000000000000,
                        1000000000000000 from generate_series(1, 9224) n""");
            for (var path : List.of(
                    "/budget-balances?unit=107&year=2023",
                    "/budget-exports/balances?unit=107&year=2023&groupBy=line",
                    "/budget-exports/fiscal-data-package?unit=107&year=2023",
                    "/counterpart-shares?unit=12&year=2023")) {
                Api.as("12", "READER")
                        .get(path)
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("/problems/sum-too-large"));
            }
        } finally {
            sql("delete from ledger_cell where holder like 'full %'");
        }
    }

    private void sql(String sql) throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
