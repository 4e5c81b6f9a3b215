package vn.giamngheo.plan.target;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class TargetResourceTest {

    @Test
    void a_target_is_read_back_exactly_as_it_was_written() {
        var plan = APlan.of("110").recorded();
        var id = Ids.next();
        var sent = """
                {"id": "%s", "indicator": "poverty.rate.poor", "unitOfMeasure": "rate", "baseline": 0.382,
                 "baselineAt": "2022-12-31", "target": 0.249100000, "targetAt": "2023-12-31", "comparison": "AT_MOST",
                 "alternativeGroup": "end-2023", "source": "I.2.a"}""".formatted(id);

        Api.officerOf("110")
                .body(sent)
                .post("/api/v1/plans/" + plan + "/targets")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/plans/" + plan + "/targets/" + id);
        var read = Api.readerOf("110")
                .get("/api/v1/plans/" + plan + "/targets/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(
                Api.json(sent.replace(
                        "\"id\"",
                        "\"met\": \"NOT_MEASURED\", \"groupMet\": \"NOT_MEASURED\", \"planId\": \"" + plan
                                + "\", \"id\"")),
                Api.json(read));
        assertTrue(read.contains("0.249100000"), read);
    }

    @Test
    void a_range_is_recorded_with_both_ends() {
        var plan = APlan.of("42").recorded();
        ATarget.of("poverty.rate.poor.reduction")
                .with("comparison", "WITHIN")
                .with("target", null)
                .with("targetMin", 0.6)
                .with("targetMax", 0.7)
                .recordedIn(plan);

        Api.readerOf("42")
                .get("/api/v1/plans/" + plan + "/targets")
                .then()
                .body("items[0].comparison", equalTo("WITHIN"))
                .body("items[0].target", nullValue())
                .body("items[0].targetMin", equalTo(new java.math.BigDecimal("0.6")))
                .body("items[0].targetMax", equalTo(new java.math.BigDecimal("0.7")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"comparison": "AT_MOST"}                                      | 422 | /target    | LIMIT_NEEDED
            {"comparison": "AT_MOST", "target": 1, "targetMax": 2}         | 422 | /targetMax | LIMIT_UNUSED
            {"comparison": "WITHIN", "target": 1}                          | 422 | /target    | LIMIT_UNUSED
            {"comparison": "WITHIN", "targetMin": 1}                       | 422 | /targetMax | LIMIT_NEEDED
            {"comparison": "WITHIN", "targetMin": 0.7, "targetMax": 0.6}   | 422 | /targetMax | MAX_BELOW_MIN
            {"comparison": "ABOUT", "target": 1}                           | 400 | /comparison | UNKNOWN_VALUE
            {"comparison": 1, "target": 1}                                 | 400 | /comparison | UNKNOWN_VALUE
            {"target": 1}                                                  | 422 | /comparison | NOT_NULL
            {"comparison": "AT_MOST", "target": "0.2491"}                  | 400 | /target    | WRONG_TYPE
            {"comparison": "AT_MOST", "target": 0.1234567891}              | 422 | /target    | DIGITS
            {"comparison": "AT_MOST", "target": 1e99}                      | 422 | /target    | DIGITS
            {"comparison": "AT_MOST", "target": 1, "indicator": "Tỷ lệ"}   | 422 | /indicator | PATTERN
            {"comparison": "AT_MOST", "target": 1, "targetAt": "cuối 2023"} | 400 | /targetAt | WRONG_TYPE
            """)
    void a_bad_target_is_refused_by_name_and_leaves_nothing(String change, int status, String pointer, String code) {
        var plan = APlan.of("481").recorded();
        var body = (ObjectNode) Api.json(
                "{\"indicator\": \"poverty.rate.poor\", \"unitOfMeasure\": \"rate\", \"targetAt\": \"2023-12-31\"}");
        var text = merge(body, change);

        Api.officerOf("481")
                .body(text)
                .post("/api/v1/plans/" + plan + "/targets")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        Api.readerOf("481").get("/api/v1/plans/" + plan + "/targets").then().body("items", empty());
    }

    @Test
    void targets_are_listed_in_order_page_by_page_and_alternatives_are_judged_over_all_pages() {
        var plan = APlan.of("110").recorded();
        ATarget.of("poverty.rate.multidimensional")
                .with("alternativeGroup", "or")
                .recordedIn(plan);
        ATarget.of("poverty.rate.poor").with("alternativeGroup", "or").recordedIn(plan);

        var cursor = Api.readerOf("110")
                .get("/api/v1/plans/" + plan + "/targets?limit=1")
                .then()
                .body("items.indicator", equalTo(List.of("poverty.rate.multidimensional")))
                .body("items[0].groupMet", equalTo("NOT_MEASURED"))
                .extract()
                .<String>path("nextCursor");
        Api.readerOf("110")
                .get("/api/v1/plans/" + plan + "/targets?limit=1&cursor=" + cursor)
                .then()
                .body("items.indicator", equalTo(List.of("poverty.rate.poor")))
                .body("nextCursor", nullValue());
    }

    @Test
    void targets_follow_the_area_and_the_roles_of_their_plan() {
        var plan = APlan.of("481").recorded();
        var target = ATarget.of("poverty.rate.poor").recordedIn(plan);
        var path = "/api/v1/plans/" + plan + "/targets";

        Api.readerOf("109").get(path).then().statusCode(404);
        Api.readerOf("109").get(path + "/" + target).then().statusCode(404);
        Api.readerOf("481").get(path + "/" + Ids.next()).then().statusCode(404);
        Api.officerOf("109").body(ATarget.of("a.b").body()).post(path).then().statusCode(403);
        Api.readerOf("481").body(ATarget.of("a.b").body()).post(path).then().statusCode(403);
        Api.with(Tokens.expired("481", "OFFICER")).get(path).then().statusCode(401);
        Api.anonymous().body(ATarget.of("a.b").body()).post(path).then().statusCode(401);
        Api.readerOf("481").get(path + "?asOf=x").then().statusCode(422);
        Api.officerOf("481")
                .body(ATarget.of("a.b").with("id", target.toString()).body())
                .post(path)
                .then()
                .statusCode(409);
        Api.readerOf("481").get(path).then().body("items.size()", equalTo(1));
    }

    /** As text, because the numbers must reach the service as they are written. */
    private static String merge(ObjectNode body, String change) {
        Api.json(change).fieldNames().forEachRemaining(body::remove);
        var rest = body.toString();
        return rest.substring(0, rest.length() - 1) + (body.isEmpty() ? "" : ",") + change.substring(1);
    }
}
