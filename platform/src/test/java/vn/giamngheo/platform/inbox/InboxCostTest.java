package vn.giamngheo.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.EventSender;

/** What would be right without, and is only cheaper with it: nobody would see it go. */
@QuarkusTest
class InboxCostTest {

    private static final String TOPIC = "foreign.events.v1";
    private static final String NOTED = "vn.giamngheo.foreign.noted.v1";
    private static final String UNWANTED = "vn.giamngheo.foreign.unwanted.v1";
    private static final int EVENTS = 20;

    @Inject
    EntityManager db;

    @Inject
    InboxConsumer consumers;

    @Inject
    MeterRegistry metrics;

    @Test
    void an_event_that_nobody_wants_is_not_parsed() {
        var wanted = UUID.randomUUID();
        var unwanted = UUID.randomUUID();
        try (var other = new EventSender()) {
            other.send(TOPIC, UUID.randomUUID(), NOTED, wanted, note(wanted));
            other.send(TOPIC, UUID.randomUUID(), UNWANTED, unwanted, note(unwanted));
        }
        var read = readUntil(wanted, unwanted);
        assertNotNull(read.get(wanted.toString()));
        assertNull(read.get(unwanted.toString()));
    }

    @Test
    void the_broker_is_told_once_a_second_and_not_after_each_event() {
        double before = told();
        long begin = System.nanoTime();
        try (var other = new EventSender()) {
            for (int i = 0; i < EVENTS; i++) {
                var id = UUID.randomUUID();
                other.send(TOPIC, UUID.randomUUID(), NOTED, id, note(id));
                eventually(() -> assertEquals(1, notes(id))); // so that each comes by itself
            }
        }
        double most = 2 + (System.nanoTime() - begin) / 1e9;
        assertTrue(most < EVENTS, "Too slow to tell: " + most + " s");
        assertTrue(told() - before <= most, () -> "told " + (told() - before) + " times, most would be " + most);
        eventually(() -> assertTrue(told() > before));
    }

    /** By key; whatever else is in the topic is there as well. Reads beside the service, not for it. */
    private Map<String, CloudEvent> readUntil(UUID... keys) {
        var read = new HashMap<String, CloudEvent>();
        try (var consumer = consumers.create(NOTED::equals)) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            eventually(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.put(record.key(), record.value()));
                for (var key : keys) {
                    assertTrue(read.containsKey(key.toString()));
                }
            });
        }
        return read;
    }

    /** By every consumer of the service. */
    private double told() {
        return metrics.get("kafka.consumer.coordinator.commit.total").functionCounters().stream()
                .mapToDouble(FunctionCounter::count)
                .sum();
    }

    private static String note(UUID text) {
        return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }

    private long notes(UUID text) {
        return ((Number) db.createNativeQuery("select count(*) from note where text = ?1")
                        .setParameter(1, text.toString())
                        .getSingleResult())
                .longValue();
    }
}
