package vn.giamngheo.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Asks again until an assertion holds or patience ends; the last failure is what the test then reports. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {}

    /** An assertion that may throw. */
    @FunctionalInterface
    public interface Assertion {
        void check() throws Exception;
    }

    public static void eventually(Assertion assertion) {
        eventually(PATIENCE, assertion);
    }

    public static void eventually(Duration patience, Assertion assertion) {
        var end = Instant.now().plus(patience);
        while (true) {
            try {
                assertion.check();
                return;
            } catch (Exception | AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e instanceof AssertionError error ? error : new AssertionError(e);
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }
}
