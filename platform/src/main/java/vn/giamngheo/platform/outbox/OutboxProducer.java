package vn.giamngheo.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes CloudEvents (binary mode, keyed by aggregate) and returns when the broker has acknowledged all of them. */
@ApplicationScoped
class OutboxProducer {

    /** A reform of the whole map is close to 1 MB, the usual limit, before it is compressed; the broker's limit is for what comes out. */
    private static final int LARGEST_BYTES = 16 * 1024 * 1024;

    private final Map<String, Object> kafka;
    private final OutboxSettings settings;
    private final URI source;
    private KafkaProducer<String, CloudEvent> producer;

    OutboxProducer(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            OutboxSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.settings = settings;
        this.source = URI.create("/" + service);
    }

    void send(List<OutboxRow> rows) {
        var topic = settings.topic().orElseThrow();
        var acknowledgements = rows.stream()
                .map(row -> producer().send(new ProducerRecord<>(topic, row.subject(), event(row))))
                .toList();
        producer().flush();
        try {
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka did not take an event: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CloudEvent event(OutboxRow row) {
        var event = CloudEventBuilder.v1()
                .withId(row.id().toString())
                .withType(row.type())
                .withSource(source)
                .withSubject(row.subject())
                .withTime(row.occurredAt())
                .withData("application/json", row.data().getBytes(StandardCharsets.UTF_8));
        return row.requestId() == null
                ? event.build()
                : event.withExtension("requestid", row.requestId()).build();
    }

    private synchronized KafkaProducer<String, CloudEvent> producer() {
        if (producer == null) {
            var config = new HashMap<>(kafka);
            config.put(ProducerConfig.ACKS_CONFIG, "all");
            config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true); // keeps the order while it retries
            config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
            config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_BYTES);
            producer = new KafkaProducer<>(config, new StringSerializer(), new CloudEventSerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
