package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker may deliver again what it has delivered; the figures must not move. */
@ExtendWith(RunningSuite.class)
class MessageTwiceE2ET {

    private static final String COUNT =
            "/api/v1/indicator-values?indicator=poverty.households.poor&unit=20050&period=2021";
    private static final String SUPPORT = "/api/v1/indicator-values?indicator=support.amount&unit=20047&period=2023";
    private static final String BEHIND =
            "/api/v1/indicator-values?indicator=poverty.households.poor&unit=03565&period=2021";

    private final Client ministry = new Client("ministry");

    @Test
    void every_event_of_the_sample_delivered_again_changes_no_figure() throws Exception {
        var before = ministry.get(COUNT).at("/items/0/value");
        var given = ministry.get(SUPPORT).at("/items/0/value");
        var register = new Register("20050");
        var facts = register.inTheReadModel();

        try (var producer = producer()) {
            for (CloudEvent event : Register.events()) {
                producer.send(new ProducerRecord<>("household.events.v1", event.getSubject(), event));
            }
        }
        // Households of another commune, behind the repetitions in every partition: when all are counted, all was read.
        new PersistentImport("03565").run();
        assertEquals(PersistentImport.POOR, Patience.await(PersistentImport.POOR, () -> ministry.get(BEHIND)
                .at("/items/0/value")
                .asInt()));

        assertEquals(before, ministry.get(COUNT).at("/items/0/value"));
        assertEquals(given, ministry.get(SUPPORT).at("/items/0/value"));
        assertEquals(facts, register.inTheReadModel());
    }

    private static KafkaProducer<String, CloudEvent> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:" + RunningSuite.suite().ports().kafka(),
                        "acks",
                        "all"),
                new StringSerializer(),
                new CloudEventSerializer());
    }
}
