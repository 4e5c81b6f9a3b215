package vn.giamngheo.gateway.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0190a6e2-7c1b-7f00-8a00-000000000001", "Partner_7.call:12-b"})
    void a_harmless_id_is_forwarded_and_echoed(String id) {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("X-Request-Id", id)
                .get("/api/v1/plans")
                .then()
                .header("X-Request-Id", id)
                .body("headers.'X-request-id'", contains(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has space",
                "quote\"",
                "<script>",
                "{jndi}",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void a_harmful_id_is_replaced(String id) {
        var answer = given().auth()
                .oauth2(TestTokens.valid())
                .header("X-Request-Id", id)
                .get("/api/v1/plans");
        var made = answer.header("X-Request-Id");
        assertNotEquals(id, made);
        assertEquals(7, UUID.fromString(made).version());
        answer.then().body("headers.'X-request-id'", contains(made));
    }

    @Test
    void two_ids_are_none() {
        var answer = given().auth()
                .oauth2(TestTokens.valid())
                .header("X-Request-Id", "one", "two")
                .get("/api/v1/plans");
        assertEquals(7, UUID.fromString(answer.header("X-Request-Id")).version());
    }

    @Test
    void every_answer_has_one_id_and_a_problem_repeats_it() {
        for (var path : List.of("/health", "/openapi", "/docs/", "/nowhere", "/api/v1/plans?created")) {
            var answer = given().auth().oauth2(TestTokens.valid()).get(path);
            assertEquals(1, answer.headers().getValues("X-Request-Id").size(), path);
            assertEquals(7, UUID.fromString(answer.header("X-Request-Id")).version());
        }
        given().header("X-Request-Id", "mine")
                .get("/api/v1/plans")
                .then()
                .statusCode(401)
                .body("requestId", equalTo("mine"));
    }

    @Test
    void the_log_line_of_a_request_has_its_id_and_no_query() throws InterruptedException {
        var lines = new LinkedBlockingQueue<String>();
        var format = new PatternFormatter("%X{requestId} %s");
        var handler = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                lines.add(format.format(line));
            }
        };
        var logger = LogContext.getLogContext().getLogger(AccessLog.class.getName());
        logger.addHandler(handler);
        try {
            given().auth()
                    .oauth2(TestTokens.valid())
                    .header("X-Request-Id", "logged-1")
                    .get("/api/v1/eligibility?citizenId=012345678901")
                    .then()
                    .statusCode(200);
            var line = lines.poll(5, TimeUnit.SECONDS);
            assertTrue(line.matches("logged-1 GET /api/v1/eligibility 200 \\d+ ms"), line);
        } finally {
            logger.removeHandler(handler);
        }
    }
}
