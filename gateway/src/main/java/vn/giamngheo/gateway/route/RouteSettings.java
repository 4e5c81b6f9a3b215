package vn.giamngheo.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which service answers which path, and how long the gateway waits for it. */
@ConfigMapping(prefix = "gateway")
interface RouteSettings {

    /** First segments below {@code /api/v1} that each service answers, by its name. */
    Map<String, List<String>> paths();

    Upstream upstream();

    /** How the gateway speaks with the services. */
    interface Upstream {

        /** Until a connection stands, waiting for a free one included. */
        @WithDefault("3S")
        Duration connectTimeout();

        /** From the last byte of the request to the head of the answer. */
        @WithDefault("60S")
        Duration responseTimeout();

        /** The same for single first segments that do long work. */
        Map<String, Duration> responseTimeouts();

        /** Connections to one service; what does not get one waits. */
        @WithDefault("64")
        int connections();

        /** How many requests may wait for a connection to one service. */
        @WithDefault("256")
        int waiting();

        /**
         * After this a connection without use is closed; shorter than what any service keeps it open (half an hour). Not much shorter:
         * each closing may take a request with it that just wanted the connection.
         */
        @WithDefault("5M")
        Duration keepAlive();
    }
}
