package vn.giamngheo.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which events a service listens to. */
@ConfigMapping(prefix = "giamngheo.inbox")
interface InboxSettings {

    /** Topics; a service without any listens to nothing. */
    Optional<List<String>> topics();

    /** Tries of a single event before it is parked. */
    @WithDefault("3")
    int attempts();

    /** How long the next events are left to gather after some have come: each poll costs a transaction, of however many events. */
    @WithDefault("20ms")
    Duration gather();
}
