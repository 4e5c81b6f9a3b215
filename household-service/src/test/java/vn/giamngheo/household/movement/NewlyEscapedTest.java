package vn.giamngheo.household.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.movement.Dated.classified;
import static vn.giamngheo.household.movement.Dated.household;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class NewlyEscapedTest {

    private static ValidatableResponse of(String unit, String asOf) {
        return reader("12")
                .get("/newly-escaped?unit={unit}&asOf={asOf}", unit, asOf)
                .then()
                .statusCode(200);
    }

    @Test
    void the_window_opens_on_the_day_of_escape_and_ends_36_months_later() {
        var household = household("03559", 2);
        classified(household, "2021-12-31", "POOR");
        classified(household, "2022-02-28", "NOT_POOR");

        of("03559", "2022-02-27").body("items", empty());
        of("03559", "2022-02-28")
                .body("items.householdId", contains(household.id().toString()))
                .body("items.left", contains("POOR"))
                .body("items.escapedOn", contains("2022-02-28"))
                .body("items.until", contains("2025-02-28"));
        of("03559", "2025-02-27").body("items", hasSize(1));
        of("03559", "2025-02-28").body("items", empty());
    }

    @Test
    void whoever_became_near_poor_has_not_escaped_and_whoever_relapsed_is_no_longer_escaped() {
        var nearPoor = household("03562", 2);
        classified(nearPoor, "2021-12-31", "POOR");
        classified(nearPoor, "2022-12-14", "NEAR_POOR");
        classified(nearPoor, "2023-12-14", "NOT_POOR");
        var back = household("03562", 2);
        classified(back, "2021-12-31", "POOR");
        classified(back, "2022-12-14", "NOT_POOR");
        classified(back, "2023-12-14", "POOR");
        classified(household("03562", 2), "2021-12-31", "NOT_POOR");

        of("03562", "2022-12-31").body("items.householdId", contains(back.id().toString()));
        of("03562", "2023-12-31")
                .body("items.householdId", contains(nearPoor.id().toString()))
                .body("items.left", contains("NEAR_POOR"));
    }

    @Test
    void the_list_comes_in_pages_and_on_the_map_of_the_day() {
        var one = household("03574", 1);
        var other = household("03574", 1);
        for (var household : java.util.List.of(one, other)) {
            classified(household, "2023-12-14", "POOR");
            classified(household, "2024-12-14", "NOT_POOR");
        }
        var cursor = reader("12")
                .get("/newly-escaped?unit=03574&asOf=2024-12-31&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", notNullValue())
                .extract()
                .<String>path("nextCursor");
        reader("12")
                .get("/newly-escaped?unit=03574&asOf=2024-12-31&limit=1&cursor={cursor}", cursor)
                .then()
                .body("items", hasSize(1));
        of("03549", "2025-07-01")
                .body(
                        "items.householdId",
                        containsInAnyOrder(one.id().toString(), other.id().toString()));
        reader("12").get("/newly-escaped?unit=12&cursor=eA").then().statusCode(422);
    }

    @Test
    void another_area_sees_nothing_and_other_roles_are_refused() {
        reader("481").get("/newly-escaped?unit=109&asOf=2024-12-31").then().body("items", empty());
        reader("109").get("/newly-escaped?unit=999").then().statusCode(422);
        as(Tokens.of("109", "FINANCE")).get("/newly-escaped").then().statusCode(403);
        anonymous().get("/newly-escaped").then().statusCode(401);
    }
}
