package vn.giamngheo.household;

import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Inside.DAY;
import static vn.giamngheo.household.Inside.INSIDE;
import static vn.giamngheo.household.Inside.classification;
import static vn.giamngheo.household.Inside.created;
import static vn.giamngheo.household.Inside.here;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** What partners ask of people of the commune, and what they check. */
final class PartnerResources {

    private static final String CERTIFICATE = "/api/v1/households/{id}/certificates/{issuedOn}/token";

    private PartnerResources() {}

    static void add(AreaFixture fixture, ReviewResources review) {
        fixture.on("GET /api/v1/eligibility", () -> Call.of(question()));
        fixture.on("POST /api/v1/eligibility/query", () -> Call.of("").asking("""
                {"citizenIds": ["%s"], "purpose": "HEALTH_INSURANCE", "legalBasis": "188/2025/NĐ-CP", "asOf": "2022-12-31"}""".formatted(person())));
        fixture.on("GET /api/v1/eligibility-accesses", () -> {
            officer(INSIDE).get("/eligibility?" + question()).then().statusCode(200);
            return here();
        });
        fixture.on("GET " + CERTIFICATE, () -> certificate(review));
        fixture.withoutArea("POST /api/v1/certificates/verification", () -> Call.of("")
                .asking("{\"token\": \"%s\", \"asOf\": \"2022-12-31\"}".formatted(token(review))));
        fixture.withoutArea("GET /api/v1/certificates/keys", () -> Call.of(""));
        fixture.withoutArea("GET /api/v1/certificate-status-lists/{id}", () -> {
            review.recognised();
            return Call.of("").with("id", 0);
        });
    }

    private static String question() {
        return DAY + "&purpose=HEALTH_INSURANCE&legalBasis=188/2025/NĐ-CP&citizenId=" + person();
    }

    /** @return the number of somebody poor */
    private static String person() {
        var number = "0120" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        var head = AHousehold.member("HEAD");
        head.put("citizenId", number);
        var household = AHousehold.inCommune(INSIDE).with("members", List.of(head));
        created("/households", household.json());
        created("/households/" + household.id() + "/classifications", classification("2022-12-14", 130));
        return number;
    }

    private static Call certificate(ReviewResources review) {
        var household = review.recognised().path().get("householdId");
        return Call.of(DAY).with("id", household).with("issuedOn", "2022-03-28");
    }

    private static String token(ReviewResources review) {
        return officer(INSIDE)
                .noContentType()
                .accept("application/jose")
                .get(
                        "/households/{id}/certificates/2022-03-28/token?" + DAY,
                        review.recognised().path().get("householdId"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
