package vn.giamngheo.launcher.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks again until what is found is what is expected, or two minutes are over. */
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(300).toNanos();

    private Patience() {}

    /** @return what was found last, for an assertion to compare */
    static <T> T await(T expected, Callable<T> look) throws Exception {
        var end = Instant.now().plus(LIMIT);
        while (true) {
            var found = look.call();
            if (found.equals(expected) || Instant.now().isAfter(end)) {
                return found;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
