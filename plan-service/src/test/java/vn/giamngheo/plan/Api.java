package vn.giamngheo.plan;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giamngheo.testing.Tokens;

/** Calls of the service under test. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    public static RequestSpecification officerOf(String unit) {
        return with(Tokens.of(unit, "OFFICER"));
    }

    public static RequestSpecification readerOf(String unit) {
        return with(Tokens.of(unit, "READER"));
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** Decimals are read exactly, sentences come in English. */
    public static RequestSpecification anonymous() {
        return given().config(RestAssured.config().jsonConfig(jsonConfig().numberReturnType(BIG_DECIMAL)))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }

    /** For comparing JSON whole. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
