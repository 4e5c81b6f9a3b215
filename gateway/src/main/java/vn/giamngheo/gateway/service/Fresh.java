package vn.giamngheo.gateway.service;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A value that is fetched when somebody asks for it, at most once in its time. All who ask meanwhile share one answer, so
 * that an open address cannot be used to wear out what stands behind it. A failure is not kept.
 */
public final class Fresh<T> {

    private final long lifeNanos;
    private final Supplier<Future<T>> source;

    private Future<T> current;
    private long fetchedAtNanos;

    public Fresh(Duration life, Supplier<Future<T>> source) {
        this.lifeNanos = life.toNanos();
        this.source = source;
    }

    public synchronized Future<T> get() {
        boolean stale = current == null || System.nanoTime() - fetchedAtNanos > lifeNanos;
        if (stale || current.failed()) {
            fetchedAtNanos = System.nanoTime();
            current = source.get();
        }
        return current;
    }
}
