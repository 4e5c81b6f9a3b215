package vn.giamngheo.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class IdempotencyTest {

    @Inject
    EntityManager db;

    @Test
    void the_second_answer_is_the_first_one_and_nothing_is_written_twice() {
        var key = UUID.randomUUID().toString();
        var first = post(key, "once");
        var second = post(key, "once");

        first.then().statusCode(201);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body(equalTo(first.asString()));
        assertEquals(1, notes("once"));
    }

    @Test
    void a_key_used_for_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        post(key, "one").then().statusCode(201);
        post(key, "other").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        var key = UUID.randomUUID().toString();
        post(key, "explode").then().statusCode(500);
        post(key, "after the explosion").then().statusCode(201);
        assertEquals(0, notes("explode"));
    }

    @Test
    void a_checked_exception_leaves_the_key_free_too() {
        var key = UUID.randomUUID().toString();
        post(key, "break off").then().statusCode(500);
        post(key, "after the break").then().statusCode(201);
        assertEquals(0, notes("break off"));
    }

    @Test
    void ten_repetitions_at_once_write_once() {
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 10)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> post(key, "at once").asString()))
                .toList();
        assertEquals(1, answers.stream().map(CompletableFuture::join).distinct().count());
        assertEquals(1, notes("at once"));
    }

    private long notes(String text) {
        return ((Number) db.createNativeQuery("select count(*) from note where text = ?1")
                        .setParameter(1, text)
                        .getSingleResult())
                .longValue();
    }

    private static Response post(String key, String text) {
        return given().auth()
                .oauth2(Tokens.of("VN", "OFFICER"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"%s\",\"amountVnd\":1}".formatted(text))
                .post("/notes");
    }
}
