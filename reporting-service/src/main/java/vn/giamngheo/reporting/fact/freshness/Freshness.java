package vn.giamngheo.reporting.fact.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.platform.inbox.IncomingEvent;
import vn.giamngheo.reporting.database.BeforeCommit;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;

/** How new the newest fact is that has arrived here. */
@ApplicationScoped
public class Freshness {

    private static final int TIME_ORDERED = 7;

    private final Sql sql;
    private final BeforeCommit beforeCommit;
    private final Clock clock;

    Freshness(Sql sql, BeforeCommit beforeCommit, Clock clock) {
        this.sql = sql;
        this.beforeCommit = beforeCommit;
        this.clock = clock;
    }

    private record Partition(String topic, int number) {}

    /** Remembers the time of an event that is being applied. */
    public void note(IncomingEvent event) {
        beforeCommit
                .<Map<Partition, Instant>>collect(Freshness.class, HashMap::new, this::write)
                .merge(
                        new Partition(event.topic(), event.partition()),
                        timeOf(event.id()),
                        (a, b) -> a.isAfter(b) ? a : b);
    }

    /** When the newest event happened that was applied; empty before the first. */
    public Optional<Instant> newest() {
        return sql
                .read(
                        row -> row.getObject(1, OffsetDateTime.class),
                        "select max(newest_event_at) from freshness having count(*) > 0")
                .stream()
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    /** The time that a time-ordered id carries (UUID version 7); the time of arrival for any other id. */
    private Instant timeOf(UUID id) {
        return id.version() == TIME_ORDERED
                ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)
                : clock.instant();
    }

    private void write(Map<Partition, Instant> newest) {
        var rows = List.copyOf(newest.entrySet()).stream()
                .sorted(Comparator.comparing((Map.Entry<Partition, Instant> row) ->
                                row.getKey().topic())
                        .thenComparing(row -> row.getKey().number()))
                .toList();
        sql.write(
                """
                insert into freshness (topic, kafka_partition, newest_event_at)
                select * from unnest(?::text[], ?::bigint[], ?::timestamptz[])
                on conflict (topic, kafka_partition) do update
                set newest_event_at = greatest(freshness.newest_event_at, excluded.newest_event_at)""",
                Column.texts(rows, row -> row.getKey().topic()),
                Column.numbers(rows, row -> row.getKey().number()),
                Column.times(rows, row -> row.getValue().atOffset(ZoneOffset.UTC)));
    }
}
