package vn.giamngheo.gateway.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the readiness of the suite is told. */
@ConfigMapping(prefix = "gateway.readiness")
interface ReadinessSettings {

    /** Whoever asks more often gets the same answer again: the address is open. */
    @WithDefault("1S")
    Duration life();
}
