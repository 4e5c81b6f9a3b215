package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    private static final Map<String, Set<String>> NEEDS =
            Map.of("database", Set.of(), "identity", Set.of("database"), "service", Set.of("identity", "broker"));

    @Test
    void a_step_comes_after_all_that_it_needs() throws Exception {
        List<String> done = new CopyOnWriteArrayList<>();
        inOrder("service", "identity", "database").run(done::add);
        assertEquals(List.of("database", "identity", "service"), done);
    }

    @Test
    void steps_that_do_not_need_each_other_go_on_at_the_same_time() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        new InOrder(List.of("a", "b"), name -> Set.of()).run(name -> {
            both.countDown();
            assertTrue(both.await(30, TimeUnit.SECONDS));
        });
        assertEquals(0, both.getCount());
    }

    @Test
    void the_first_failure_ends_the_others_and_is_thrown() {
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        IOException thrown = assertThrows(
                IOException.class, () -> new InOrder(List.of("slow", "broken"), name -> Set.of()).run(name -> {
                    if (name.equals("broken")) {
                        waiting.await();
                        throw new IOException("no luck");
                    }
                    try {
                        waiting.countDown();
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                }));
        assertEquals("no luck", thrown.getMessage());
        assertTrue(interrupted.get());
    }

    @Test
    void what_needs_a_failed_step_is_never_begun() {
        AtomicBoolean begun = new AtomicBoolean();
        assertThrows(IllegalStateException.class, () -> inOrder("database", "identity")
                .run(name -> {
                    if (name.equals("database")) {
                        throw new IllegalStateException();
                    }
                    begun.set(true);
                }));
        assertFalse(begun.get());
    }

    private static InOrder inOrder(String... names) {
        return new InOrder(List.of(names), NEEDS::get);
    }
}
