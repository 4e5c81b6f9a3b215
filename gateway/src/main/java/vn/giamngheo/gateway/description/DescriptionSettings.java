package vn.giamngheo.gateway.description;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the description of the suite is kept. */
@ConfigMapping(prefix = "gateway.description")
interface DescriptionSettings {

    /** How long a description is told again before the services are asked anew. */
    @WithDefault("60S")
    Duration life();
}
