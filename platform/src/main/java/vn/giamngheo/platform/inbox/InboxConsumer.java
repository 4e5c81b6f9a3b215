package vn.giamngheo.platform.inbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Kafka consumers of this service: one group per service, from the beginning of the topics, offsets by hand. */
@ApplicationScoped
class InboxConsumer {

    static final int MOST_AT_ONCE = 1000;

    private static final String TYPE_HEADER = "ce_type";

    private final Map<String, Object> kafka;
    private final String service;

    InboxConsumer(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** @param wanted whether somebody takes events of a type; others are not even read */
    KafkaConsumer<String, CloudEvent> create(Predicate<String> wanted) {
        var config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
        return new KafkaConsumer<>(config, new StringDeserializer(), new Lenient(wanted));
    }

    /** A record that nobody wants, or that is no CloudEvent, must not stop the ones behind it: it is read as null, skipped and counted. */
    private static final class Lenient extends CloudEventDeserializer {

        private final Predicate<String> wanted;

        Lenient(Predicate<String> wanted) {
            this.wanted = wanted;
        }

        @Override
        public CloudEvent deserialize(String topic, Headers headers, byte[] data) {
            try {
                var type = headers.lastHeader(TYPE_HEADER);
                if (type != null && !wanted.test(new String(type.value(), StandardCharsets.UTF_8))) {
                    return null;
                }
                return super.deserialize(topic, headers, data);
            } catch (RuntimeException e) {
                return null;
            }
        }
    }
}
