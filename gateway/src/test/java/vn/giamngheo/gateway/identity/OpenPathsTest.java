package vn.giamngheo.gateway.identity;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class OpenPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/certificates/keys",
                "/api/v1/certificate-status-lists/0",
                "/api/v1/certificate-status-lists/123",
                "/api/v1/certificate-status-lists/0?x=y"
            })
    void what_a_certificate_is_checked_with_is_open(String path) {
        given().get(path).then().statusCode(200).header("RateLimit-Policy", org.hamcrest.Matchers.notNullValue());
        given().auth().oauth2(TestTokens.expired()).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/certificates/verification",
                "/api/v1/certificates",
                "/api/v1/certificates/keys/",
                "/api/v1/certificates/keys/x",
                "/api/v1/certificates/keys%2F..",
                "/api/v1/certificate-status-lists",
                "/api/v1/certificate-status-lists/",
                "/api/v1/certificate-status-lists/0/x",
                "/api/v1/certificate-status-lists/x",
                "/api/v1/certificate-status-lists/..%2Fhouseholds",
                "/api/v1/certificate-status-lists/1234567890",
                "/api/v1/households/certificates/keys"
            })
    void nothing_beside_it_is(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/certificates/keys", "/api/v1/certificate-status-lists/0"})
    void it_is_open_for_reading_only(String path) {
        given().post(path).then().statusCode(401);
        given().delete(path).then().statusCode(401);
    }
}
