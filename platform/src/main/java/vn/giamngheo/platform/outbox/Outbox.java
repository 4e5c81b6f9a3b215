package vn.giamngheo.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.giamngheo.platform.request.RequestId;
import vn.giamngheo.platform.time.Ids;

/**
 * Where a service writes down what it will tell the others. The row is committed together with the change that it
 * speaks of, or not at all; {@link OutboxRelay} carries it to Kafka afterwards.
 */
@ApplicationScoped
public class Outbox {

    private final EntityManager db;
    private final ObjectMapper json;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(EntityManager db, ObjectMapper json, OutboxRelay relay, TransactionSynchronizationRegistry transaction) {
        this.db = db;
        this.json = json;
        this.relay = relay;
        this.transaction = transaction;
    }

    /**
     * Adds an event to the running transaction.
     *
     * @param type {@code vn.giamngheo.<context>.<fact>.v1}
     * @param aggregate id of the thing it happened to: events of one aggregate arrive in the order of their commits,
     *     provided that the caller has locked or version-checked its row
     * @param data written as JSON; no names and no citizen ids
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String type, Object aggregate, Object data) {
        UUID id = Ids.next();
        db.flush(); // the aggregate's row lock comes before the outbox row, so that their order agrees
        db.createNativeQuery("""
                        insert into outbox_event (id, type, subject, occurred_at, request_id, data)
                        values (?1, ?2, ?3, clock_timestamp(), ?4, ?5)""")
                .setParameter(1, id)
                .setParameter(2, type)
                .setParameter(3, aggregate.toString())
                .setParameter(4, RequestId.current())
                .setParameter(5, write(data))
                .executeUpdate();
        wakeRelayAfterCommit();
    }

    /** For set-based writers that fill {@code outbox_event} by their own SQL: has the relay look without delay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wakeRelayAfterCommit() {
        if (transaction.getResource(Outbox.class) != null) {
            return;
        }
        transaction.putResource(Outbox.class, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event data cannot be written as JSON", e);
        }
    }
}
