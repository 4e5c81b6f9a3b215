package vn.giamngheo.budget.allocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

/** Money on its way from the centre to the commune and back. Điện Biên is 11, Tuần Giáo 099, Điện Biên Phủ 094 with ward 03124. */
@QuarkusTest
class TiersTest {

    private final Api centre = Api.as("VN", "FINANCE");
    private final Api province = Api.as("11", "FINANCE");

    private static String vnd(long amount) {
        return entry("DA5", "CENTRAL", "RECURRENT", amount);
    }

    private ValidatableResponse balance(String unit, int year, String more) {
        return centre.get("/budget-balances?unit=%s&year=%d%s".formatted(unit, year, more))
                .then()
                .statusCode(200);
    }

    @Test
    void money_passes_from_the_centre_to_the_commune_and_is_counted_once() {
        centre.create("/allocations", Postings.of("VN", 2022).granting(vnd(1_000)));
        centre.create("/allocations", Postings.of("11", 2022).with("\"from\": \"VN\",", vnd(900)));
        province.created("/allocations", Postings.of("094", 2022).with("\"from\": \"11\",", vnd(500)))
                .body("kind", equalTo("ALLOCATION"))
                .body("counterUnit", equalTo("11"))
                .body("entries[0].amountVnd", equalTo(500));
        Api.as("094", "FINANCE")
                .create("/allocations", Postings.of("03124", 2022).with("\"from\": \"094\",", vnd(200)));
        Api.as("03124", "FINANCE")
                .create("/disbursements", Postings.of("03124", 2022).granting(vnd(50)));

        balance("11", 2022, "")
                .body("total.appropriatedVnd", equalTo(400))
                .body("total.receivedVnd", equalTo(900))
                .body("total.allocatedDownVnd", equalTo(500))
                .body("total.remainingVnd", equalTo(400));
        balance("03124", 2022, "")
                .body("total.receivedVnd", equalTo(200))
                .body("total.disbursedVnd", equalTo(50))
                .body("total.remainingVnd", equalTo(150));
        balance("11", 2022, "&scope=AREA&groupBy=unit")
                .body("items.unit", contains("03124", "094", "11"))
                .body("items.appropriatedVnd", contains(200, 300, 400))
                .body("total.appropriatedVnd", equalTo(900));
        province.get("/allocations?unit=094&year=2022")
                .then()
                .body("items.kind", contains("ALLOCATION"))
                .body("items[0].holder", nullValue());
        Api.as("VN", "OVERSIGHT")
                .get("/ledger-audit")
                .then()
                .body("sound", equalTo(true))
                .body("unbalancedPostings", hasSize(0));
    }

    @Test
    void nobody_gives_more_than_he_has() {
        centre.create("/allocations", Postings.of("11", 2021).granting(vnd(100)));
        province.post("/allocations", Postings.of("099", 2021).with("\"from\": \"11\",", vnd(101)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/insufficient-balance"))
                .body("errors.pointer", contains("/entries/0/amountVnd"))
                .body(
                        "errors[0].detail",
                        equalTo("Cell DA5 CENTRAL RECURRENT 2021 (2021) holds 100 dong and lacks 1 dong."));
        balance("099", 2021, "").body("items", hasSize(0)).body("total.receivedVnd", equalTo(0));
    }

    @Test
    void a_department_holds_money_of_its_unit_under_its_name() {
        var department = "\"holder\": \"Sở Lao động - Thương binh và Xã hội\",";
        centre.create("/allocations", Postings.of("11", 2023).granting(vnd(100)));
        province.created("/allocations", Postings.of("11", 2023).with("\"from\": \"11\"," + department, vnd(60)))
                .body("holder", equalTo("Sở Lao động - Thương binh và Xã hội"));
        province.create("/disbursements", Postings.of("11", 2023).with(department, vnd(60)));
        province.post("/disbursements", Postings.of("11", 2023).with(department, vnd(1)))
                .then()
                .statusCode(409);
        balance("11", 2023, "&groupBy=holder")
                .body("items.holder", contains("", "Sở Lao động - Thương binh và Xã hội"))
                .body("items.remainingVnd", contains(40, 0))
                .body("total.appropriatedVnd", equalTo(100));
    }

    @ParameterizedTest(name = "{1} to {0}: {2}")
    @CsvSource({
        "11, 094, UNIT_NOT_BELOW",
        "11, 11, UNIT_NOT_BELOW",
        "107, 11, UNIT_NOT_BELOW",
        "03127, 099, UNIT_NOT_BELOW"
    })
    void money_flows_down_only(String to, String from, String code) {
        centre.post("/allocations", Postings.of(to, 2024).with("\"from\": \"%s\",".formatted(from), vnd(1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"))
                .body("errors.code", contains(code));
    }

    @Test
    void a_district_does_not_give_away_the_money_of_its_province() {
        Api.as("099", "FINANCE")
                .post("/allocations", Postings.of("099", 2024).with("\"from\": \"11\",", vnd(1)))
                .then()
                .statusCode(403);
    }

    @Test
    void a_commune_lies_below_the_province_after_the_districts_ended() {
        centre.create("/allocations", Postings.of("11", 2025).granting(vnd(100)));
        province.create(
                "/allocations",
                Postings.of("03127", 2025).with("\"from\": \"11\",", vnd(30)).replace("2025-03-24", "2025-07-01"));
    }

    @Test
    void what_was_given_is_withdrawn_by_the_unit_above_as_far_as_it_is_left() {
        centre.create("/allocations", Postings.of("11", 2024).granting(vnd(100)));
        province.create("/allocations", Postings.of("098", 2024).with("\"from\": \"11\",", vnd(100)));
        province.create("/disbursements", Postings.of("098", 2024).granting(vnd(30)));
        province.post("/withdrawals", Postings.of("098", 2024).with("\"to\": \"11\",", vnd(71)))
                .then()
                .statusCode(409);
        province.created("/withdrawals", Postings.of("098", 2024).with("\"to\": \"11\",", vnd(70)))
                .body("kind", equalTo("WITHDRAWAL"))
                .body("totalVnd", equalTo(70));
        balance("098", 2024, "")
                .body("total.appropriatedVnd", equalTo(30))
                .body("total.withdrawnVnd", equalTo(70))
                .body("total.remainingVnd", equalTo(0));
        balance("11", 2024, "").body("total.appropriatedVnd", equalTo(70)).body("total.remainingVnd", equalTo(70));
        province.create("/withdrawals", Postings.of("11", 2024).granting(vnd(70)));
        balance("11", 2024, "&scope=AREA").body("total.appropriatedVnd", equalTo(30));
    }

    @Test
    void new_money_is_money_of_its_own_year() {
        centre.post("/allocations", Postings.of("11", 2024).spendingMoneyOf(2023, vnd(1)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NEW_MONEY_ONLY"));
    }

    @Test
    void a_decision_is_posted_once_until_it_is_taken_back() {
        var body = Postings.of("097", 2023).granting(vnd(5));
        var id = province.create("/allocations", body);
        var again = body.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + Api.id() + "\"");
        province.post("/allocations", again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-posted"))
                .body("errors.pointer", contains("/decision/number"));
        province.post("/allocations", again.replace("/QĐ-UBND", " /qđ-ubnd").replace(" /qđ", "/qđ"))
                .then()
                .statusCode(409);
        balance("097", 2023, "").body("total.appropriatedVnd", equalTo(5));
        Reversal.in("11").of(id).then().statusCode(200);
        province.create("/allocations", again);
        balance("097", 2023, "").body("total.appropriatedVnd", equalTo(5));
    }

    @Test
    void the_fingerprint_of_the_signed_file_is_kept() {
        var hash = "a".repeat(64);
        var body = Postings.of("097", 2021)
                .granting(vnd(5))
                .replace("\"issuer\"", "\"attachmentSha256\": \"%s\", \"issuer\"".formatted(hash));
        province.created("/allocations", body).body("decision.attachmentSha256", equalTo(hash));
        province.post("/allocations", body.replace(hash, "A1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/decision/attachmentSha256"));
    }
}
