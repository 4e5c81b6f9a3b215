package vn.giamngheo.gateway.identity;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Who has to say who they are. */
@ConfigMapping(prefix = "gateway.identity")
interface IdentitySettings {

    /** Paths that are read without a token, in full; {@code *} stands for one segment of digits. */
    List<String> openPaths();
}
