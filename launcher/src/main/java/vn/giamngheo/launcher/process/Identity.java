package vn.giamngheo.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that we started, recognised for sure: process ids are given out again, so id, start time and command line
 * must all agree before anyone sends it a signal.
 *
 * @param startedAt as the operating system says it
 * @param mark a text in its command line that no foreign process has
 */
public record Identity(long pid, Instant startedAt, String mark) {

    /** The start time is derived from the boot time, which moves a little when the clock is corrected. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static Identity of(ProcessHandle process, String mark) {
        return new Identity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), mark);
    }

    /** The process, as long as it is alive and the same. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle candidate) {
        return candidate.info().startInstant().filter(this::isNear).isPresent()
                && candidate
                        .info()
                        .commandLine()
                        .filter(line -> line.contains(mark))
                        .isPresent();
    }

    private boolean isNear(Instant other) {
        return Duration.between(startedAt, other).abs().compareTo(TOLERANCE) <= 0;
    }
}
