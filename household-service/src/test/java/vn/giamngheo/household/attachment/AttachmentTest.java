package vn.giamngheo.household.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.testing.Tokens;

/** In communes of Huế (46) as they are today. */
@QuarkusTest
class AttachmentTest {

    private static final String PHU_VANG = "19942";
    private static final String PHU_VINH = "19945";
    private static final byte[] MINUTES = "%PDF-1.7\nbiên bản".getBytes(ISO_8859_1);

    @Inject
    Sql sql;

    @TestHTTPResource
    URI service;

    private static UUID household() {
        var household = AHousehold.inCommune(PHU_VANG).with("registeredOn", "2026-01-05");
        officer("46").body(household.json()).post("/households").then().statusCode(201);
        return household.id();
    }

    private static ValidatableResponse attach(String token, Object household, String type, byte[] file) {
        return as(token)
                .contentType(type)
                .queryParam("name", "nhà ở.jpg")
                .body(file)
                .post("/households/{id}/attachments", household)
                .then();
    }

    private static ValidatableResponse attach(Object household, String type, byte[] file) {
        return attach(Tokens.of(PHU_VANG, "OFFICER"), household, type, file);
    }

    private static ValidatableResponse content(String unit, Object household, String attachment) {
        return as(Tokens.of(unit, "READER"))
                .accept("*/*")
                .get("/households/{id}/attachments/{a}/content", household, attachment)
                .then();
    }

    @Test
    void a_photograph_comes_back_without_the_place_where_it_was_taken() {
        var household = household();

        String id = attach(household, "image/jpeg", APicture.fromACamera(11, 6))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("contentType", equalTo("image/jpeg"))
                .extract()
                .path("id");

        var bytes = content(PHU_VANG, household, id)
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''nh%C3%A0"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertFalse(new String(bytes, ISO_8859_1).contains(APicture.PLACE));
    }

    @Test
    void a_file_lies_there_once_however_often_it_is_attached() {
        var picture = APicture.of("png", 21);
        var first = household();
        var second = household();

        String id =
                attach(first, "image/png", picture).statusCode(201).extract().path("id");
        attach(first, "image/png", picture).statusCode(201).body("id", equalTo(id));
        String hash =
                attach(second, "image/png", picture).statusCode(201).extract().path("sha256");

        assertEquals(1, stored(hash));
        remove(first, id);
        assertEquals(1, stored(hash));
        content(PHU_VANG, first, id).statusCode(404);
        reader(PHU_VANG)
                .get("/households/{id}/attachments", first)
                .then()
                .body("items.id", contains(id))
                .body("items[0].removedAt", notNullValue());
        remove(
                second,
                reader(PHU_VANG).get("/households/{id}/attachments", second).path("items[0].id"));
        assertEquals(0, stored(hash));
    }

    @Test
    void a_phone_that_sends_a_file_twice_attaches_it_once_and_both_deeds_are_written_down() {
        var household = household();
        var key = UUID.randomUUID().toString();

        String id = keyed(household, key, MINUTES).statusCode(201).extract().path("id");
        keyed(household, key, MINUTES).statusCode(201).body("id", equalTo(id));
        keyed(household, key, "%PDF-1.4 other".getBytes(ISO_8859_1)).statusCode(422);
        remove(household, id);

        officer(PHU_VANG)
                .get("/audit-entries?unit={unit}&subject={subject}", PHU_VANG, household)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("ATTACHMENT_ADDED", "ATTACHMENT_REMOVED"))
                .body("items.findAll { it.action == 'ATTACHMENT_ADDED' }", hasSize(1));
    }

    private static ValidatableResponse keyed(UUID household, String key, byte[] file) {
        return officer(PHU_VANG)
                .contentType("application/pdf")
                .header("Idempotency-Key", key)
                .queryParam("name", "biên bản.pdf")
                .body(file)
                .post("/households/{id}/attachments", household)
                .then();
    }

    private int stored(String hash) {
        return sql.query("select 1 from attachment_content where sha256 = ?", row -> 1, hash)
                .size();
    }

    private static void remove(UUID household, String id) {
        officer(PHU_VANG)
                .delete("/households/{id}/attachments/{a}", household, id)
                .then()
                .statusCode(428);
        officer(PHU_VANG)
                .header("If-Match", "\"0\"")
                .delete("/households/{id}/attachments/{a}", household, id)
                .then()
                .statusCode(204);
    }

    @Test
    void what_is_not_a_picture_or_document_is_refused() {
        var household = household();
        var picture = APicture.of("jpg", 31);

        attach(household, "image/png", picture).statusCode(415);
        attach(household, "application/pdf", "<html>".getBytes(ISO_8859_1)).statusCode(415);
        attach(household, "text/html", picture).statusCode(415);
        attach(household, "image/jpeg", Arrays.copyOf(picture, 100)).statusCode(422);
        var large = Arrays.copyOf(MINUTES, Upload.MOST_BYTES + 1);
        attach(household, "application/pdf", large).statusCode(413).body("type", equalTo("/problems/file-too-large"));
        officer(PHU_VANG)
                .contentType("image/jpeg")
                .body(picture)
                .post("/households/{id}/attachments", household)
                .then()
                .statusCode(422);
        reader(PHU_VANG).get("/households/{id}/attachments", household).then().body("items", empty());
    }

    @Test
    void the_largest_file_comes_back_as_it_was_sent() {
        var household = household();
        var largest = Arrays.copyOf(MINUTES, Upload.MOST_BYTES);
        new Random(7).nextBytes(largest);
        System.arraycopy(MINUTES, 0, largest, 0, MINUTES.length);

        var attached = attach(household, "application/pdf", largest)
                .statusCode(201)
                .body("sizeBytes", equalTo(Upload.MOST_BYTES))
                .extract();

        var bytes = content(PHU_VANG, household, attached.path("id"))
                .statusCode(200)
                .header("Content-Length", String.valueOf(Upload.MOST_BYTES))
                .extract()
                .asByteArray();
        assertArrayEquals(largest, bytes);
    }

    @Test
    void who_announces_too_much_is_refused_before_sending_it() throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            var head = """
                    POST /api/v1/households/%s/attachments?name=x HTTP/1.1
                    Host: here
                    Authorization: Bearer %s
                    Content-Type: application/pdf
                    Content-Length: %d

                    """.formatted(household(), Tokens.of(PHU_VANG, "OFFICER"), 200L << 20);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(ISO_8859_1));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));

            assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.readLine());
        }
    }

    @Test
    void nobody_reads_or_attaches_outside_the_area() {
        var household = household();
        String id = attach(household, "application/pdf", MINUTES)
                .statusCode(201)
                .extract()
                .path("id");

        content(PHU_VINH, household, id).statusCode(404);
        content("46", household, id).statusCode(200);
        reader(PHU_VINH).get("/households/{id}/attachments", household).then().statusCode(404);
        attach(Tokens.of(PHU_VINH, "OFFICER"), household, "application/pdf", MINUTES)
                .statusCode(403);
        attach(Tokens.of(PHU_VANG, "READER"), household, "application/pdf", MINUTES)
                .statusCode(403);
        anonymous().get("/households/{id}/attachments", household).then().statusCode(401);
        var other = household();
        content(PHU_VANG, other, id).statusCode(404);
    }

    @Test
    void a_file_that_is_no_longer_itself_is_not_given_out() {
        var household = household();
        var attached = attach(household, "image/png", APicture.of("png", 41))
                .statusCode(201)
                .extract();
        sql.update(
                "update attachment_content set bytes = bytes || '\\x00'::bytea where sha256 = ?",
                attached.<String>path("sha256"));

        content(PHU_VANG, household, attached.path("id"))
                .statusCode(500)
                .body(containsString("/problems/attachment-damaged"));
    }

    @Test
    void minutes_of_a_meeting_are_seen_by_those_who_see_where_it_was_held() {
        String round = officer("46")
                .body(Map.of("kind", "REGULAR", "unit", "46", "openedOn", "2026-05-15"))
                .post("/review-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer(PHU_VANG)
                .contentType("application/pdf")
                .queryParam("name", "biên bản.pdf")
                .body(MINUTES)
                .post("/review-rounds/{id}/attachments", round)
                .then()
                .statusCode(201);

        for (var unit : new String[] {PHU_VANG, "46"}) {
            reader(unit)
                    .get("/review-rounds/{id}/attachments", round)
                    .then()
                    .body("items.name", contains("biên bản.pdf"));
        }
        reader(PHU_VINH).get("/review-rounds/{id}/attachments", round).then().body("items", empty());
        reader("12").get("/review-rounds/{id}/attachments", round).then().statusCode(404);
    }
}
