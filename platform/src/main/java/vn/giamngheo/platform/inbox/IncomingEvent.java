package vn.giamngheo.platform.inbox;

import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An event as it came from a topic.
 *
 * @param data JSON, read with {@link EventReader}
 */
public record IncomingEvent(
        String topic, int partition, long offset, UUID id, String type, String subject, String requestId, String data) {

    static IncomingEvent of(org.apache.kafka.clients.consumer.ConsumerRecord<String, CloudEvent> record) {
        var event = record.value();
        var requestId = event.getExtension("requestid");
        return new IncomingEvent(
                record.topic(),
                record.partition(),
                record.offset(),
                UUID.fromString(event.getId()),
                event.getType(),
                event.getSubject(),
                requestId == null ? null : requestId.toString(),
                event.getData() == null ? "{}" : new String(event.getData().toBytes(), StandardCharsets.UTF_8));
    }
}
