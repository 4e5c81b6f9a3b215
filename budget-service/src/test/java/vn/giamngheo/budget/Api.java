package vn.giamngheo.budget;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

/** Calls of the budget API as one person makes them. */
public final class Api {

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(String unit, String... roles) {
        return new Api(Tokens.of(unit, roles));
    }

    public static Api with(String token) {
        return new Api(token);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public Response get(String path, Object... parameters) {
        return request().get("/api/v1" + path, parameters);
    }

    public Response post(String path, String body) {
        return request().body(body).post("/api/v1" + path);
    }

    /** Posts and expects 201; answers the id. */
    public UUID create(String path, String body) {
        return UUID.fromString(created(path, body).extract().path("id"));
    }

    public ValidatableResponse created(String path, String body) {
        return post(path, body).then().statusCode(201);
    }

    public static UUID id() {
        return Ids.next();
    }
}
