package vn.giamngheo.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Events that could not be applied, kept where an operator sees them. */
@ApplicationScoped
class Parked {

    private final EntityManager db;

    Parked(EntityManager db) {
        this.db = db;
    }

    void add(IncomingEvent event, String reason) {
        db.createNativeQuery("""
                        insert into parked_event (id, topic, kafka_partition, kafka_offset, type, subject, request_id, data, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, event.id())
                .setParameter(2, event.topic())
                .setParameter(3, event.partition())
                .setParameter(4, event.offset())
                .setParameter(5, event.type())
                .setParameter(6, event.subject())
                .setParameter(7, event.requestId())
                .setParameter(8, event.data())
                .setParameter(9, reason)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Set<String> subjects() {
        return new HashSet<>(db.createNativeQuery("select distinct subject from parked_event", String.class)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    List<ParkedEvent> list(long after, int limit) {
        return db.createNativeQuery("""
                        select seq, id, topic, kafka_partition, kafka_offset, type, subject, reason, parked_at
                        from parked_event where seq > ?1 order by seq limit ?2""", ParkedEvent.class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
    }

    /** Takes the events of an aggregate out, oldest first. */
    @SuppressWarnings("unchecked")
    List<IncomingEvent> take(String subject) {
        List<Object[]> rows = db.createNativeQuery("""
                        with taken as (delete from parked_event where subject = ?1 returning *)
                        select topic, kafka_partition, kafka_offset, id, type, subject, request_id, data
                        from taken order by seq""").setParameter(1, subject).getResultList();
        return rows.stream()
                .map(r -> new IncomingEvent(
                        (String) r[0],
                        ((Number) r[1]).intValue(),
                        ((Number) r[2]).longValue(),
                        (UUID) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        (String) r[7]))
                .toList();
    }
}
