package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.programme.Nature;

class TurnstileTest {

    private static final Cell CELL = new Cell("P", "109", 2024, 2024, "DA5", Source.CENTRAL, Nature.RECURRENT, "");

    private final Running running = new Running();
    private final Turnstile turnstile = new Turnstile(running, 1, Duration.ofMillis(50));

    @Test
    void a_transaction_that_ends_lets_the_next_one_come() {
        turnstile.await(CELL);
        running.end();
        long begin = System.nanoTime();
        turnstile.await(CELL);
        assertTrue(System.nanoTime() - begin < Duration.ofMillis(50).toNanos());
        assertEquals(1, running.waiting.size());
    }

    @Test
    void who_has_waited_long_enough_goes_on_and_leaves_no_gate_open_behind_it() {
        turnstile.await(CELL);
        var first = running.next();
        turnstile.await(CELL);
        assertEquals(0, running.waiting.size());
        running.end();
        turnstile.await(CELL);
        assertEquals(0, running.waiting.size());
        running.end();
        first.forEach(one -> one.afterCompletion(Status.STATUS_COMMITTED));
        turnstile.await(CELL);
        assertEquals(1, running.waiting.size());
    }

    @Test
    void a_transaction_does_not_wait_for_itself() {
        turnstile.await(CELL);
        turnstile.await(CELL);
        turnstile.await(CELL.on("DA2"));
        assertEquals(1, running.waiting.size());
    }

    /** One transaction after another. */
    private static final class Running implements TransactionSynchronizationRegistry {

        private List<Synchronization> waiting = new ArrayList<>();
        private Map<Object, Object> resources = new HashMap<>();

        void end() {
            next().forEach(one -> one.afterCompletion(Status.STATUS_COMMITTED));
        }

        List<Synchronization> next() {
            var ended = waiting;
            waiting = new ArrayList<>();
            resources = new HashMap<>();
            return ended;
        }

        @Override
        public Object getTransactionKey() {
            return this;
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.put(key, value);
        }

        @Override
        public Object getResource(Object key) {
            return resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization sync) {
            waiting.add(sync);
        }

        @Override
        public int getTransactionStatus() {
            return Status.STATUS_ACTIVE;
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
