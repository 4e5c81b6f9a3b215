package vn.giamngheo.reporting.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.reporting.Api;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

/** The reform of the publisher's example: Xuân Phước 22111 is divided between Đồng Xuân 22081 and a ward 99081 on 2025-10-01. */
@QuarkusTest
class ReformedMapTest {

    private static final String APPLIED = "vn.giamngheo.household.reform-applied.v1";
    private static final LocalDate REVIEW = LocalDate.of(2025, 9, 1);

    @Test
    void totals_follow_a_reform_and_what_came_before_it_is_counted_after_all() {
        try (var facts = new Facts();
                var told = new EventProbe("reporting.events.v1")) {
            facts.classified("22081", "POOR", REVIEW);
            facts.classified("22111", "POOR", REVIEW);
            eventually(() -> {
                poor("22081", 1);
                poor("22111", 1);
            });
            var early = Ids.next();
            facts.send("household.events.v1", "household.classified", early, """
                    {"householdId":"%s","unit":"99081","unitValidFrom":"2025-10-01","area":"URBAN","persons":4,
                     "classification":"POOR","standard":"MDP_2022_2025","deprivedIndicators":[],
                     "validFrom":"2025-12-14"}""".formatted(early));
            eventually(() -> parked().body("items.subject", hasItem(early.toString())));

            facts.send(
                    "household.events.v1",
                    "household.reform-applied",
                    "VN",
                    Contract.example("household-service", APPLIED));

            eventually(() -> {
                poor("99081", 1);
                parked().body("items.subject", not(hasItem(early.toString())));
            });
            Api.value("poverty.households.poor", "22081", "2025")
                    .body("items[0].value", equalTo(1))
                    .body("items[0].lineage.notAssignable.unit", contains("22111"));
            Api.value("poverty.households.poor", "66", "2025")
                    .body("items[0].value", equalTo(3))
                    .body("items[0].lineage.notAssignable", hasSize(0));
            Api.get(
                            "/indicator-values",
                            Map.of(
                                    "indicator", "poverty.households.poor",
                                    "unit", "22111",
                                    "period", "2025",
                                    "map", "2025-09-30"))
                    .body("items[0].value", equalTo(2));
            told.await("vn.giamngheo.reporting.indicator-measured.v1", "99081");

            assigned(facts, household22111(facts));
        }
    }

    /** A household of the divided commune is counted where it was assigned to, as soon as that is told. */
    private static void assigned(Facts facts, UUID household) {
        facts.send("household.events.v1", "household.moved", household, """
                {"householdId":"%s","effectiveOn":"2025-10-01","timeline":[
                 {"unit":"22111","unitValidFrom":"2025-07-01","area":"RURAL","persons":4,"validFrom":"2025-09-01","validTo":"2025-10-01"},
                 {"unit":"99081","unitValidFrom":"2025-10-01","area":"URBAN","persons":4,"validFrom":"2025-10-01"}]}""".formatted(household));
        eventually(() -> poor("99081", 2));
        poor("66", 4);
    }

    private static UUID household22111(Facts facts) {
        var household = Ids.next();
        facts.send("household.events.v1", "household.classified", household, """
                {"householdId":"%s","unit":"22111","unitValidFrom":"2025-07-01","area":"RURAL","persons":4,
                 "classification":"POOR","standard":"MDP_2022_2025","deprivedIndicators":[],
                 "validFrom":"2025-09-01"}""".formatted(household));
        eventually(() -> poor("66", 4));
        poor("99081", 1);
        return household;
    }

    private static void poor(String unit, int households) {
        Api.value("poverty.households.poor", unit, "2025").body("items[0].value", equalTo(households));
    }

    private static io.restassured.response.ValidatableResponse parked() {
        return Api.get(Tokens.of("VN", "ADMIN"), "/operations/parked-events", Map.of("limit", 500))
                .statusCode(200);
    }
}
