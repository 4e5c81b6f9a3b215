package vn.giamngheo.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.EventProbe;

@QuarkusTest
class OutboxTest {

    private static final String TOPIC = "platform.events.v1";
    private static final String COUNTED = "vn.giamngheo.platform.counted.v1";

    @Inject
    Outbox outbox;

    @Inject
    OutboxBatch batch;

    @Test
    void events_of_one_aggregate_arrive_in_the_order_of_their_commits() {
        var aggregate = UUID.randomUUID();
        IntStream.range(0, 50).forEach(i -> publish(aggregate, i));

        try (var probe = new EventProbe(TOPIC)) {
            var expected =
                    IntStream.range(0, 50).mapToObj("{\"n\":%d}"::formatted).toList();
            assertEquals(expected, probe.awaitCount(COUNTED, aggregate, 50));
        }
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        var aggregate = UUID.randomUUID();
        QuarkusTransaction.begin();
        outbox.publish(COUNTED, aggregate, Map.of("n", -1));
        QuarkusTransaction.rollback();
        publish(aggregate, 1);

        try (var probe = new EventProbe(TOPIC)) {
            assertEquals(List.of("{\"n\":1}"), probe.awaitCount(COUNTED, aggregate, 1));
        }
    }

    @Test
    void an_acknowledged_row_is_gone() {
        publish(UUID.randomUUID(), 1);
        eventually(() -> assertEquals(0, batch.lag()));
    }

    private void publish(UUID aggregate, int n) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(COUNTED, aggregate, Map.of("n", n)));
    }
}
