package vn.giamngheo.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.platform.request.RequestId;

/**
 * Applies events exactly once: the id goes into the inbox in the same transaction as the effect, so a repetition finds
 * it there. An event of an aggregate that has a parked event is parked too, because order is promised per aggregate.
 */
@ApplicationScoped
class Inbox {

    private final AgroalDataSource db;
    private final Parked parked;
    private final Map<String, EventHandler> handlers;

    Inbox(AgroalDataSource db, Parked parked, Instance<EventHandler> handlers) {
        this.db = db;
        this.parked = parked;
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
    }

    boolean knows(String type) {
        return handlers.containsKey(type);
    }

    /** All of them or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apply(List<IncomingEvent> events) {
        var fresh = remember(events);
        var blocked = parked.subjects();
        for (var event : events) {
            if (!fresh.remove(event.id())) {
                continue;
            }
            if (blocked.contains(event.subject())) {
                parked.add(event, "An earlier event of " + event.subject() + " is parked");
            } else {
                RequestId.set(event.requestId());
                handlers.get(event.type()).handle(event);
            }
        }
        RequestId.set(null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void park(IncomingEvent event, String reason) {
        if (!remember(List.of(event)).isEmpty()) {
            parked.add(event, reason);
        }
    }

    /** Gives parked events another try, in the order in which they came. */
    @Transactional
    int retry(String subject) {
        var events = parked.take(subject);
        events.forEach(event -> handlers.get(event.type()).handle(event));
        return events.size();
    }

    /** @return ids that were not known before */
    private Set<UUID> remember(List<IncomingEvent> events) {
        var sql = "insert into inbox_event (id) select unnest(?::uuid[]) on conflict do nothing returning id";
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            events.stream().map(IncomingEvent::id).distinct().toArray()));
            try (var result = statement.executeQuery()) {
                var ids = new HashSet<UUID>();
                while (result.next()) {
                    ids.add(result.getObject(1, UUID.class));
                }
                return ids;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
