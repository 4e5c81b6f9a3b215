package vn.giamngheo.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Base address of each service, by its name. */
@ConfigMapping(prefix = "gateway.routes")
interface ServiceSettings {

    @WithParentName
    Map<String, URI> services();
}
