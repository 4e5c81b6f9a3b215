package vn.giamngheo.gateway.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Management address of each service, by its name. */
@ConfigMapping(prefix = "gateway.health")
interface HealthSettings {

    @WithParentName
    Map<String, URI> services();
}
