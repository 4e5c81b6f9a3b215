package vn.giamngheo.platform.inbox;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Tells the broker how far everything is done, once a second at most. What a crash in between repeats, the inbox knows already. */
final class ReadMark {

    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final KafkaConsumer<?, ?> consumer;
    private boolean behind;
    private long told = System.nanoTime();

    ReadMark(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** @param records of the last poll, all done; also 0, which tells what is still to be told */
    void moveOver(int records) {
        behind |= records > 0;
        if (behind && System.nanoTime() - told >= EVERY_NANOS) {
            consumer.commitSync();
            behind = false;
            told = System.nanoTime();
        }
    }
}
