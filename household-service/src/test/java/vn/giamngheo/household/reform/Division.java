package vn.giamngheo.household.reform;

import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

/** A commune of Đắk Lắk (66) that was divided into a smaller one of its code and a ward. */
public record Division(UUID reform, String commune, String ward) {

    private static final String REFORMS = "/administrative-reforms";
    private static final String LISTS = REFORMS + "/{id}/assignment-lists";

    public static Division of(String commune, String ward, String day) {
        return of(commune, commune, ward, day);
    }

    /** @param rest code of what is not in the ward: the commune's own, or another one */
    public static Division of(String commune, String rest, String ward, String day) {
        var id = Ids.next();
        as(Tokens.of("VN", "ADMIN"))
                .body("""
                        {"id": "%1$s", "effectiveOn": "%4$s", "legalBasis": "thử", "ended": ["%2$s"],
                         "begun": [{"code": "%5$s", "kind": "COMMUNE", "nameVi": "Xã Thử", "parent": "66"},
                                   {"code": "%3$s", "kind": "WARD", "nameVi": "Phường Thử", "parent": "66"}],
                         "passages": [{"from": "%2$s", "to": "%5$s", "share": "PARTIAL"},
                                      {"from": "%2$s", "to": "%3$s", "share": "PARTIAL"}]}""".formatted(id, commune, ward, day, rest))
                .post(REFORMS)
                .then()
                .statusCode(201);
        return new Division(id, commune, ward);
    }

    /** Of a commune before it is divided. */
    public static AHousehold poor(String commune, String code) {
        var household =
                AHousehold.inCommune(commune).with("registeredOn", "2025-08-01").with("code", code);
        officer(commune).body(household.json()).post("/households").then().statusCode(201);
        officer(commune)
                .body("""
                        {"asOf": "2025-08-01", "scoreA": 130, "scoreB": 30}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        return household;
    }

    /** By the province; each household to that unit. */
    public ValidatableResponse assign(String rows) {
        return officer("66")
                .body("{\"assignments\": [" + rows + "]}")
                .post(REFORMS + "/{id}/assignments", reform)
                .then();
    }

    public String assigned(String unit, AHousehold... households) {
        var rows = Arrays.stream(households)
                .map(household -> row(household.id(), unit))
                .collect(Collectors.joining(","));
        return assign(rows).statusCode(200).extract().path("listId");
    }

    static String row(UUID household, String unit) {
        return "{\"householdId\": \"%s\", \"unit\": \"%s\"}".formatted(household, unit);
    }

    ValidatableResponse waiting() {
        return officer("66").get(REFORMS + "/{id}/assignments", reform).then().statusCode(200);
    }

    ValidatableResponse list(String caller, String list) {
        return officer(caller).get(LISTS + "/{list}", reform, list).then();
    }

    ValidatableResponse lists(String caller) {
        return officer(caller).get(LISTS, reform).then().statusCode(200);
    }

    public ValidatableResponse reverse(String list) {
        return officer("66")
                .header("If-Match", "\"0\"")
                .post(LISTS + "/{list}/reversal", reform, list)
                .then();
    }
}
