package vn.giamngheo.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import vn.giamngheo.testing.Tokens;

/** Calls that most tests make: a reader of the whole nation, who asks and is answered. */
public final class Api {

    private Api() {}

    public static ValidatableResponse get(String path, Map<String, ?> parameters) {
        return get(Tokens.of("VN", "READER"), path, parameters);
    }

    public static ValidatableResponse get(String token, String path, Map<String, ?> parameters) {
        return given().auth()
                .oauth2(token)
                .queryParams(parameters)
                .header("Accept-Language", "en")
                .get("/api/v1" + path)
                .then();
    }

    public static ValidatableResponse value(String indicator, String unit, String period) {
        return get("/indicator-values", Map.of("indicator", indicator, "unit", unit, "period", period))
                .statusCode(200);
    }
}
