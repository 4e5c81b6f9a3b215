package vn.giamngheo.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How a service's events leave it. */
@ConfigMapping(prefix = "giamngheo.outbox")
interface OutboxSettings {

    /** Topic of the service's events; a service without one publishes nothing. */
    Optional<String> topic();

    /** Most rows carried in one transaction. */
    @WithDefault("1000")
    int batch();

    /** Longest wait before looking again when nobody woke the relay: another replica's rows, or rows left by a crash. */
    @WithDefault("500ms")
    Duration idle();

    /** How long the next rows are left to gather after some have left: what comes one by one under load goes together. */
    @WithDefault("20ms")
    Duration gather();
}
