package vn.giamngheo.benchmarks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Does something so many times a second beside what is measured, until it is closed. */
final class SteadyWriter implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final long begin = System.nanoTime();

    SteadyWriter(int perSecond, Writers.Step step) {
        thread.scheduleAtFixedRate(() -> run(step), 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
    }

    private void run(Writers.Step step) {
        try {
            if (failure.get() == null) {
                step.run(done.get());
                done.incrementAndGet();
            }
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }

    /** How many times a second it was really done, so far. */
    double rate() {
        return done.get() / ((System.nanoTime() - begin) / 1e9);
    }

    /** @throws IllegalStateException when it could not be done once */
    @Override
    public void close() {
        thread.shutdown();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }
}
