package vn.giamngheo.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How much of what the gateway lets through. */
@ConfigMapping(prefix = "gateway.limit")
interface LimitSettings {

    /** All headers together: names, values and four characters each for the separators. */
    @WithDefault("16K")
    MemorySize headers();

    /** Characters of path and query. */
    @WithDefault("8192")
    int address();

    /** A request's body. */
    @WithDefault("1M")
    MemorySize body();

    /** The same for single first segments below {@code /api/v1}. */
    Map<String, MemorySize> bodies();

    /** From the head of a request to the end of its body. */
    @WithDefault("60S")
    Duration bodyTime();

    /** The same for single first segments below {@code /api/v1}. */
    Map<String, Duration> bodyTimes();

    Quota quota();

    /** How many requests a client may send. */
    interface Quota {

        @WithDefault("200")
        long perSecond();

        /** What a client that was quiet may send at once. */
        @WithDefault("400")
        long burst();

        /** Quotas of single clients, by their {@code azp}. */
        Map<String, Allowance> clients();
    }

    /** The quota of one client. */
    interface Allowance {

        long perSecond();

        long burst();
    }
}
