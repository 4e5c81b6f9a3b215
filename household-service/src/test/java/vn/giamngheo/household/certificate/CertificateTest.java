package vn.giamngheo.household.certificate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.review.ARound;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class CertificateTest {

    private static final String ISSUED = "vn.giamngheo.household.certificate-issued.v1";
    private static final String REVOKED = "vn.giamngheo.household.certificate-revoked.v1";
    private static final String RESTORED = "vn.giamngheo.household.certificate-restored.v1";
    private static final String DAY = "2022-12-14";

    private final EventProbe topic = new EventProbe("household.events.v1");

    @Inject
    Sql sql;

    @Inject
    Signer signer;

    @AfterEach
    void close() {
        topic.close();
    }

    /** A household of the commune that a decision found poor on the day. */
    private static AHousehold certified(String commune) {
        var household = ARound.poor(commune);
        recognise(commune, household, "2022-09-05");
        return household;
    }

    private static void recognise(String commune, AHousehold household, String openedOn) {
        var year = openedOn.substring(0, 4);
        var round = ARound.annual(commune, openedOn);
        round.survey(household.id(), year + "-09-20", 130, 40).statusCode(201);
        round.agreed(year + "-10-03");
        round.posted(year + "-10-06");
        round.consulted(year + "-10-20");
        round.recognised(year + "-12-14").statusCode(201);
    }

    private static String token(String commune, UUID household) {
        return made(commune, household, "application/jose")
                .statusCode(200)
                .contentType("application/jose")
                .extract()
                .asString();
    }

    private static ValidatableResponse made(String commune, UUID household, String form) {
        return officer(commune)
                .noContentType()
                .accept(form)
                .get("/households/{id}/certificates/{day}/token?asOf=2023-12-31", household, DAY)
                .then();
    }

    private static ValidatableResponse verify(String token, String asOf) {
        return as(Tokens.of("VN", "PARTNER"))
                .body(Map.of("token", token, "asOf", asOf))
                .post("/certificates/verification")
                .then()
                .statusCode(200);
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean revokedInTheList(String token) throws IOException {
        var place = claims(token).at("/status/status_list");
        var list = list(Integer.parseInt(place.path("uri").asText().replaceAll(".*/", "")));
        assertEquals(place.path("uri"), claims(list).path("sub"));
        int index = place.path("idx").asInt();
        var bits = StatusBitsTest.unpack(claims(list).at("/status_list/lst").asText());
        return (bits[index / 8] >> index % 8 & 1) == 1;
    }

    private static String list(int id) {
        return anonymous()
                .noContentType()
                .accept(ContentType.ANY)
                .get("/certificate-status-lists/{id}", id)
                .then()
                .statusCode(200)
                .contentType("application/statuslist+jwt")
                .header("Cache-Control", containsString("max-age=300"))
                .extract()
                .asString();
    }

    private void published(String type, AHousehold household) {
        Contract.assertSameShape(Contract.example("household-service", type), topic.await(type, household.id()));
    }

    private static ValidatableResponse certificates(AHousehold household) {
        return reader("VN")
                .get("/households/{id}/certificates?asOf=2023-12-31", household.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_certificate_is_a_token_that_says_no_more_than_it_must() throws Exception {
        var household = certified("03463");
        var token = token("03463", household.id());

        var claims = claims(token);
        assertEquals(
                java.util.Set.of("iss", "nbf", "exp", "num", "cls", "unit", "name", "status"),
                claims.properties().stream().map(Map.Entry::getKey).collect(java.util.stream.Collectors.toSet()));
        assertEquals("1/GCN-HN.HCN", claims.path("num").asText());
        assertEquals("POOR", claims.path("cls").asText());
        assertEquals("03463", claims.path("unit").asText());
        assertEquals("Người Thử HEAD", claims.path("name").asText());
        assertTrue(token.length() < 600, "too long for a QR code of a certificate: " + token.length());
        assertFalse(revokedInTheList(token));

        var png = made("03463", household.id(), "image/png").statusCode(200).contentType("image/png");
        assertEquals(claims, claims(QrCodeTest.read(png.extract().asByteArray())));
        made("03463", household.id(), "image/svg+xml").statusCode(200).contentType(containsString("image/svg+xml"));
        made("03463", household.id(), "text/html").statusCode(406);
        published(ISSUED, household);
    }

    @Test
    void only_the_office_of_the_area_makes_it() {
        var household = certified("03511");
        var path = "/households/" + household.id() + "/certificates/" + DAY + "/token?asOf=2023-12-31";

        anonymous().accept(ContentType.ANY).get(path).then().statusCode(401);
        as(Tokens.of("03511", "PARTNER"))
                .accept(ContentType.ANY)
                .get(path)
                .then()
                .statusCode(403);
        reader("03511").accept(ContentType.ANY).get(path).then().statusCode(403);
        officer("481").accept(ContentType.ANY).get(path).then().statusCode(404);
        officer("03511")
                .accept(ContentType.ANY)
                .get(path.replace(DAY, "2022-12-15"))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/certificate-not-found"));
    }

    @Test
    void it_is_checked_by_day() {
        var household = certified("03514");
        var token = token("03514", household.id());

        verify(token, "2022-12-13").body("verdict", equalTo("NOT_YET_VALID"));
        verify(token, "2022-12-14")
                .body("verdict", equalTo("VALID"))
                .body("classification", equalTo("POOR"))
                .body("headName", equalTo("Người Thử HEAD"))
                .body("reason", nullValue());
        verify(token, "2023-12-31").body("verdict", equalTo("VALID"));
        verify(token, "2024-01-01").body("verdict", equalTo("EXPIRED"));
        anonymous().body("{}").post("/certificates/verification").then().statusCode(401);
        as(Tokens.of("VN", "PARTNER"))
                .body("{}")
                .post("/certificates/verification")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/token"));
    }

    @Test
    void a_forged_one_fails_and_tells_nothing() {
        var household = certified("03517");
        var token = token("03517", household.id());
        var parts = token.split("\\.");
        var richer = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        claims(token).toString().replace("03517", "03520").getBytes(StandardCharsets.UTF_8));

        verify(parts[0] + "." + richer + "." + parts[2], DAY)
                .body("verdict", equalTo("FORGED"))
                .body("reason", equalTo("WRONG_SIGNATURE"))
                .body("number", nullValue());
        verify("not.a.token", DAY).body("verdict", equalTo("FORGED")).body("reason", equalTo("UNREADABLE"));
        verify(list(0), DAY).body("verdict", equalTo("FORGED")).body("reason", equalTo("OTHER_KIND"));
        verify(signer.sign(CertificateTokens.TYPE, Map.of("iss", "http://elsewhere")), DAY)
                .body("verdict", equalTo("FORGED"))
                .body("reason", equalTo("OTHER_ISSUER"));
        verify(signer.sign(CertificateTokens.TYPE, Map.of("iss", "http://localhost:8080")), DAY)
                .body("verdict", equalTo("FORGED"))
                .body("reason", equalTo("UNKNOWN_CERTIFICATE"));
    }

    @Test
    void another_class_revokes_it_and_is_told() throws Exception {
        var household = certified("03523");
        var token = token("03523", household.id());
        officer("03523")
                .body("""
                        {"asOf": "2023-03-27", "scoreA": 141, "scoreB": 10}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);

        assertTrue(revokedInTheList(token));
        verify(token, "2023-03-26").body("verdict", equalTo("VALID"));
        verify(token, "2023-03-27")
                .body("verdict", equalTo("REVOKED"))
                .body("reason", equalTo("CLASS_CHANGED"))
                .body("revokedOn", equalTo("2023-03-27"));
        made("03523", household.id(), "application/jose")
                .statusCode(409)
                .body("type", equalTo("/problems/certificate-revoked"));
        published(REVOKED, household);
    }

    @Test
    void the_same_class_again_does_not_revoke_it_and_the_next_certificate_does() {
        var household = certified("03526");
        officer("03526")
                .body("""
                        {"asOf": "2023-03-27", "scoreA": 120, "scoreB": 50}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        certificates(household).body("items[0].revocation", nullValue());

        recognise("03526", household, "2023-09-05");
        certificates(household)
                .body("items.size()", equalTo(2))
                .body("items[0].revocation", nullValue())
                .body("items[1].revocation", equalTo("SUPERSEDED"))
                .body("items[1].revokedOn", equalTo("2023-12-14"));
    }

    @Test
    void a_move_revokes_it_and_undoing_the_move_restores_it() throws Exception {
        var household = certified("03529");
        var token = token("03529", household.id());
        var move = officer("03529")
                .header("If-Match", "*")
                .body("""
                        {"toUnit": "03532", "releasedOn": "2023-05-02"}""")
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertFalse(revokedInTheList(token), "released is not moved");
        var change = officer("108")
                .header("If-Match", "*")
                .body("""
                        {"movedOn": "2023-05-10", "code": "M-%s", "area": "RURAL"}""".formatted(household.id()))
                .post("/household-moves/{id}/acceptance", move)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("changeId");

        assertTrue(revokedInTheList(token));
        verify(token, "2023-05-10").body("reason", equalTo("MOVED_AWAY"));
        published(REVOKED, household);

        officer("108")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);
        assertFalse(revokedInTheList(token));
        published(RESTORED, household);
    }

    @Test
    void a_recognition_that_was_undone_revokes_it() {
        var household = certified("03535");
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "delete from household_classification where household_id = ? and valid_from = date '2022-12-14'",
                        household.id()));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> status.refresh(household.id()));

        certificates(household).body("items[0].revocation", equalTo("RECOGNITION_UNDONE"));
    }

    @Inject
    CertificateStatus status;

    @Test
    void every_status_is_what_the_register_says() {
        assertEquals(0L, sql.query("""
                                select count(*) from household_certificate c join certificate_fate f using (household_id, issued_on)
                                where c.revocation is distinct from f.reason or c.revoked_on is distinct from f.since""", row -> row.getLong(1)).get(0));
    }

    @Test
    void places_in_a_list_are_all_different_and_in_no_order() {
        var ordered = sql.query("""
                        select count(distinct i), min(i), max(i), count(*) filter (where abs(i - before) = 1)
                        from (select certificate_status_index(n) as i,
                                     certificate_status_index(n - 1) as before
                              from generate_series(262145, 2 * 262144 - 1) n) x""", row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)})
                .get(0);
        assertEquals(262_143, ordered[0]);
        assertTrue(ordered[1] <= 1 && ordered[2] >= 262_142);
        assertTrue(ordered[3] < 50, "neighbours: " + ordered[3]);
    }

    @Test
    void keys_and_lists_are_open_to_everybody() {
        anonymous()
                .get("/certificates/keys")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=3600"))
                .body("keys.kid", equalTo(java.util.List.of("new", "old")))
                .body("keys[0].d", nullValue());
        anonymous()
                .accept(ContentType.ANY)
                .get("/certificate-status-lists/7000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/status-list-not-found"));
        anonymous()
                .accept(ContentType.ANY)
                .get("/certificate-status-lists/-1")
                .then()
                .statusCode(404);
    }

    @Test
    void the_example_checks_it_without_us(@TempDir Path folder) throws Exception {
        var household = certified("03538");
        var token = token("03538", household.id());
        var jws = folder.resolve("certificate.jws");
        Files.writeString(jws, token);
        Files.writeString(
                folder.resolve("keys.json"),
                anonymous().get("/certificates/keys").then().extract().asString());
        Files.writeString(folder.resolve("list.jwt"), list(0));

        assertEquals(
                "VALID POOR 1/GCN-HN.HCN of commune 03538; the head of the household is Người Thử HEAD",
                example(folder, "2023-06-01"));
        assertEquals("EXPIRED", example(folder, "2024-01-01"));
        assertEquals("NOT YET VALID", example(folder, "2022-12-13"));
        Files.writeString(jws, token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BA" : "AA"));
        assertEquals("FORGED: wrong signature", example(folder, "2023-06-01"));

        Files.writeString(jws, token);
        officer("03538")
                .body("""
                        {"asOf": "2023-03-27", "scoreA": 141, "scoreB": 10}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        Files.writeString(folder.resolve("list.jwt"), list(0));
        assertEquals("REVOKED", example(folder, "2023-06-01"));
    }

    private static String example(Path folder, String day) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        Path.of("examples", "VerifyCertificate.java")
                                .toAbsolutePath()
                                .toString(),
                        "certificate.jws",
                        "keys.json",
                        "list.jwt",
                        day)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), said);
        return said;
    }
}
