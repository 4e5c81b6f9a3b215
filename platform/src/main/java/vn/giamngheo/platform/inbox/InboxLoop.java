package vn.giamngheo.platform.inbox;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads the topics of other services. A poll is applied in one transaction; when that fails, event by event, so that a
 * single bad one is parked and the rest goes on. While the database is away nothing is parked: the poll is repeated.
 * Offsets are committed after the database: a crash repeats, never skips. After a few events the next ones are left to
 * gather for a moment: under load they come together, and one that comes alone does not wait.
 */
@ApplicationScoped
public class InboxLoop {

    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 500;

    private final Inbox inbox;
    private final InboxSettings settings;
    private final InboxConsumer consumers;
    private final Counter skipped;
    private final MeterRegistry metrics;
    private volatile boolean running = true;
    private volatile KafkaConsumer<String, CloudEvent> open;
    private Thread thread;

    InboxLoop(Inbox inbox, InboxSettings settings, InboxConsumer consumers, MeterRegistry metrics) {
        this.inbox = inbox;
        this.settings = settings;
        this.consumers = consumers;
        this.metrics = metrics;
        this.skipped = metrics.counter("inbox.skipped.events");
    }

    void start(@Observes StartupEvent event, ParkedCount parked) {
        metrics.gauge("inbox.parked.events", parked, ParkedCount::now);
        settings.topics().ifPresent(topics -> {
            thread = new Thread(() -> run(topics), "inbox");
            thread.setDaemon(true);
            thread.start();
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            if (open != null) {
                open.wakeup();
            }
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void run(List<String> topics) {
        try (var consumer = consumers.create(inbox::knows);
                var lag = new KafkaClientMetrics(consumer)) {
            lag.bindTo(metrics);
            open = consumer;
            consumer.subscribe(topics);
            var mark = new ReadMark(consumer);
            while (running) {
                round(consumer, mark);
            }
        } catch (WakeupException e) {
            LOG.debug("Inbox stopped");
        }
    }

    private void round(KafkaConsumer<String, CloudEvent> consumer, ReadMark mark) {
        try {
            var records = consumer.poll(POLL);
            var events = events(records);
            if (!events.isEmpty()) {
                apply(events);
            }
            mark.moveOver(records.count());
            if (!records.isEmpty() && records.count() < InboxConsumer.MOST_AT_ONCE) {
                pause(settings.gather().toMillis());
            }
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            if (running) {
                LOG.warnf(e, "Inbox is not moving, trying again");
                pause(RETRY_MILLIS);
                rewind(consumer);
            }
        }
    }

    private List<IncomingEvent> events(ConsumerRecords<String, CloudEvent> records) {
        var known = new ArrayList<IncomingEvent>();
        for (var record : records) {
            if (record.value() == null) {
                skipped.increment(); // of a type that nobody here takes, or no CloudEvent
                continue;
            }
            var event = IncomingEvent.of(record);
            if (inbox.knows(event.type())) {
                known.add(event);
            } else {
                skipped.increment();
            }
        }
        return known;
    }

    private void apply(List<IncomingEvent> events) {
        try {
            inbox.apply(events);
        } catch (RuntimeException e) {
            LOG.warnf("A batch of %d events failed, going through it one by one: %s", events.size(), e);
            events.forEach(this::applyAlone);
        }
    }

    private void applyAlone(IncomingEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                inbox.apply(List.of(event));
                return;
            } catch (RuntimeException e) {
                if (Outage.explains(e)) {
                    throw e;
                }
                if (attempt >= settings.attempts()) {
                    LOG.errorf(e, "Event %s of %s is parked", event.id(), event.type());
                    inbox.park(event, e.toString());
                    return;
                }
                pause(RETRY_MILLIS);
            }
        }
    }

    private static void rewind(KafkaConsumer<String, CloudEvent> consumer) {
        var assignment = consumer.assignment();
        consumer.committed(assignment).forEach((partition, offset) -> {
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        });
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
