package vn.giamngheo.platform.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.EventSender;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class InboxTest {

    private static final String TOPIC = "foreign.events.v1";
    private static final String NOTED = "vn.giamngheo.foreign.noted.v1";

    @Inject
    EntityManager db;

    @Test
    void the_same_event_twice_has_one_effect() {
        var id = UUID.randomUUID();
        try (var other = new EventSender()) {
            other.send(TOPIC, id, NOTED, id, note("twice"));
            other.send(TOPIC, id, NOTED, id, note("twice"));
            other.send(TOPIC, UUID.randomUUID(), NOTED, id, note("the one behind"));
        }
        eventually(() -> assertEquals(1, notes("the one behind")));
        assertEquals(1, notes("twice"));
    }

    @Test
    void an_unknown_type_and_an_unknown_field_stop_nobody() {
        var id = UUID.randomUUID();
        try (var other = new EventSender()) {
            other.send(TOPIC, UUID.randomUUID(), "vn.giamngheo.foreign.unheard-of.v1", id, "{}");
            other.send(
                    TOPIC,
                    UUID.randomUUID(),
                    NOTED,
                    id,
                    "{\"id\":\"%s\",\"text\":\"with more\",\"more\":1}".formatted(id));
        }
        eventually(() -> assertEquals(1, notes("with more")));
    }

    @Test
    void a_record_that_is_no_event_stops_nobody() {
        var id = UUID.randomUUID();
        sendRaw(id);
        sendRaw(id, new RecordHeader("ce_type", (byte[]) null));
        sendRaw(id, new RecordHeader("ce_type", NOTED.getBytes(UTF_8)));
        sendRaw(id, new RecordHeader("ce_type", "vn.giamngheo.foreign.unheard-of.v1".getBytes(UTF_8)));
        try (var other = new EventSender()) {
            other.send(TOPIC, UUID.randomUUID(), NOTED, id, note("behind what is no event"));
        }
        eventually(() -> assertEquals(1, notes("behind what is no event")));
    }

    @Test
    void a_bad_event_is_parked_with_all_later_ones_of_its_aggregate_until_an_operator_retries() {
        var bad = UUID.randomUUID();
        try (var other = new EventSender()) {
            other.send(TOPIC, UUID.randomUUID(), NOTED, bad, note("poison"));
            other.send(TOPIC, UUID.randomUUID(), NOTED, bad, note("after the poison"));
            other.send(TOPIC, UUID.randomUUID(), NOTED, UUID.randomUUID(), note("of somebody else"));
        }
        eventually(() -> assertEquals(1, notes("of somebody else")));
        eventually(() -> asAdmin()
                .get("/api/v1/operations/parked-events")
                .then()
                .body("items.subject", hasItem(bad.toString()))
                .body("items.size()", equalTo(2)));
        assertEquals(0, notes("poison"));
        assertEquals(0, notes("after the poison"));

        ForeignNoteHandler.cured = true;
        asAdmin()
                .post("/api/v1/operations/parked-events/" + bad + "/retry")
                .then()
                .statusCode(200)
                .body("applied", equalTo(2));
        assertEquals(1, notes("poison"));
        assertEquals(1, notes("after the poison"));
        asAdmin().get("/api/v1/operations/parked-events").then().body("items.size()", equalTo(0));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        asAdmin()
                .get("/api/v1/operations/parked-events?cursor=" + vn.giamngheo.platform.page.Cursor.encode("Phong Thổ"))
                .then()
                .statusCode(422);
    }

    @Test
    void parked_events_are_for_operators_of_the_whole_country_only() {
        for (var token :
                List.of(Tokens.of("VN", "OFFICER", "READER"), Tokens.of("12", "ADMIN"), Tokens.withoutUnit("ADMIN"))) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/operations/parked-events")
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(token)
                    .post("/api/v1/operations/parked-events/" + UUID.randomUUID() + "/retry")
                    .then()
                    .statusCode(403);
        }
    }

    private static void sendRaw(UUID key, Header... headers) {
        var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, null, key.toString(), "{}", List.of(headers)));
        }
    }

    private static io.restassured.specification.RequestSpecification asAdmin() {
        return given().auth().oauth2(Tokens.of("VN", "ADMIN"));
    }

    private static String note(String text) {
        return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }

    private long notes(String text) {
        return ((Number) db.createNativeQuery("select count(*) from note where text = ?1")
                        .setParameter(1, text)
                        .getSingleResult())
                .longValue();
    }
}
