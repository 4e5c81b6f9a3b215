package vn.giamngheo.household;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import vn.giamngheo.testing.Tokens;

/** Who calls, in tests. */
public final class Api {

    private Api() {}

    /** An officer of that unit. */
    public static RequestSpecification officer(String unit) {
        return as(Tokens.of(unit, "OFFICER"));
    }

    public static RequestSpecification reader(String unit) {
        return as(Tokens.of(unit, "READER"));
    }

    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .accept("application/json")
                .header("Accept-Language", "en");
    }
}
