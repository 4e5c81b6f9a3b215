package vn.giamngheo.budget.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;

/** The budget proposal of Phong Thổ for 2024 as its plan states it (204/KH-UBND of 2023-07-06, part B.III). */
@QuarkusTest
class PhongTho2024Test {

    private static final long MILLION = 1_000_000;

    private final Api district = Api.as("109", "FINANCE");

    private static String proposal() {
        return AProposal.phongTho2024().json();
    }

    @Test
    void declared_and_computed_stand_side_by_side() {
        var id = district.create("/budget-proposals", proposal());
        district.get("/budget-proposals/{id}", id)
                .then()
                .statusCode(200)
                .body("declaredVnd", equalTo(196_280 * MILLION))
                .body("computedVnd", equalTo(196_350 * MILLION))
                .body("differenceVnd", equalTo(70_000_000));
    }

    @Test
    void its_only_discrepancy_is_in_project_7() {
        var id = district.create("/budget-proposals", proposal());
        district.get("/budget-proposals/{id}/discrepancies", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo("DA7"))
                .body("items[0].measure", equalTo("TOTAL"))
                .body("items[0].declaredVnd", equalTo(1_370_000_000))
                .body("items[0].computedVnd", equalTo(1_440_000_000))
                .body("items[0].differenceVnd", equalTo(70_000_000))
                .body("items[0].owner", equalTo("109"))
                .body("items[0].state", equalTo("OPEN"));
    }

    @Test
    void lines_show_what_is_declared_what_is_computed_and_the_parts() {
        var id = district.create("/budget-proposals", proposal());
        district.get("/budget-proposals/{id}/lines", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(19))
                .body("items[0].line", equalTo("GNBV"))
                .body("items[0].declared.centralVnd", equalTo(181_280 * MILLION))
                .body("items[0].declared.localVnd", equalTo(15_000 * MILLION))
                .body("items[0].computed.centralVnd", equalTo(181_350 * MILLION))
                .body("items[0].computed.localVnd", equalTo(15_000 * MILLION))
                .body("items.find { it.line == 'DA1' }.computed.totalVnd", equalTo(143_853 * MILLION))
                .body("items.find { it.line == 'DA7' }.nameVi", notNullValue())
                .body("items.find { it.line == 'DA7' }.declared.totalVnd", equalTo(1_370_000_000))
                .body("items.find { it.line == 'DA7' }.computed.totalVnd", equalTo(1_440_000_000))
                .body("items.find { it.line == 'DA4.2' }.components[0].note", equalTo("integrated"));
    }
}
