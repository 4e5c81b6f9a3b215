package vn.giamngheo.budget.mobilised;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;

@QuarkusTest
class MobilisedResourceTest {

    private static final String FUND = """
            {"unit": "119", "year": 2023, "kind": "FUND_FOR_THE_POOR", "purpose": "Làm nhà cho hộ nghèo",
             "documentNumber": "12/KH-MTTQ", "issuedOn": "2023-01-10"}""";

    private final Api finance = Api.as("119", "FINANCE");

    private Response move(UUID fund, String kind, long amountVnd) {
        return finance.post("/mobilised-resources/" + fund + "/movements", """
                {"kind": "%s", "on": "2023-05-01", "amountVnd": %d, "documentNumber": "PT-1"}""".formatted(kind, amountVnd));
    }

    @Test
    void what_is_pledged_received_and_spent_is_told_apart() {
        var fund = finance.create("/mobilised-resources", FUND);
        move(fund, "PLEDGED", 1_000).then().statusCode(201);
        move(fund, "RECEIVED", 600).then().statusCode(201);
        move(fund, "SPENT", 601)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-received"))
                .body("errors.pointer", contains("/amountVnd"));
        move(fund, "SPENT", 600).then().statusCode(201);
        move(fund, "SPENT", -50).then().statusCode(201);
        move(fund, "RECEIVED", 0).then().statusCode(422).body("errors.pointer", contains("/amountVnd"));
        Api.as("14", "READER")
                .get("/mobilised-resources/{id}", fund)
                .then()
                .statusCode(200)
                .body("pledgedVnd", equalTo(1_000))
                .body("receivedVnd", equalTo(600))
                .body("spentVnd", equalTo(550))
                .body("remainingVnd", equalTo(50));
        finance.get("/mobilised-resources/{id}/movements", fund)
                .then()
                .body("items.amountVnd", contains(1_000, 600, 600, -50));
        finance.get("/mobilised-resources?unit=119&year=2023&limit=500")
                .then()
                .body("items.id", hasItem(fund.toString()));
    }

    @Test
    void only_finance_of_the_area_writes_and_only_the_area_reads() {
        var fund = finance.create("/mobilised-resources", FUND);
        var stranger = Api.as("481", "FINANCE");
        stranger.post("/mobilised-resources", FUND).then().statusCode(403);
        stranger.get("/mobilised-resources/{id}", fund).then().statusCode(404);
        stranger.get("/mobilised-resources/{id}/movements", fund).then().statusCode(404);
        stranger.get("/mobilised-resources?unit=119&year=2023").then().body("items", empty());
        Api.as("119", "OFFICER", "APPROVER")
                .post("/mobilised-resources", FUND)
                .then()
                .statusCode(403);
        RestAssured.get("/api/v1/mobilised-resources/{id}", fund).then().statusCode(401);
        finance.post("/mobilised-resources", FUND.replace("\"119\"", "\"999\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
    }
}
