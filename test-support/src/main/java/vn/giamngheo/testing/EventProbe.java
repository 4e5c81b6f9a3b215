package vn.giamngheo.testing;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads a topic from its beginning and waits, within bounds, for what a test expects there. */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, CloudEvent> consumer;
    private final List<CloudEvent> seen = new ArrayList<>();

    public EventProbe(String topic) {
        var config = Map.<String, Object>of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "probe-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "metadata.max.age.ms",
                500);
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new CloudEventDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Data of the first event of that type and subject, as JSON. */
    public String await(String type, Object subject) {
        return awaitCount(type, subject, 1).get(0);
    }

    /** Data of the first n events of that type and subject. */
    public List<String> awaitCount(String type, Object subject, int n) {
        return await(
                event -> event.getType().equals(type) && subject.toString().equals(event.getSubject()),
                n,
                type + " of " + subject);
    }

    /** Data of the first event of that type whose data is the one wanted. */
    public String awaitWhere(String type, Predicate<String> data) {
        return await(event -> event.getType().equals(type) && data.test(text(event)), 1, type)
                .get(0);
    }

    private List<String> await(Predicate<CloudEvent> wanted, int n, String what) {
        var end = Instant.now().plus(PATIENCE);
        while (matching(wanted).size() < n) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No " + n + " events " + what + "; seen: " + seen);
            }
            consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(record.value()));
        }
        return matching(wanted).stream().limit(n).map(EventProbe::text).toList();
    }

    private static String text(CloudEvent event) {
        return new String(event.getData().toBytes(), StandardCharsets.UTF_8);
    }

    private List<CloudEvent> matching(Predicate<CloudEvent> wanted) {
        return seen.stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
