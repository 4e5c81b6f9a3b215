package vn.giamngheo.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

/** How large a body may be and how long it may take, by the first segment below {@code /api/v1}. */
@Singleton
public class BodyLimit {

    private final LimitSettings settings;

    BodyLimit(LimitSettings settings) {
        this.settings = settings;
    }

    /** Refuses what is announced as too large before a byte of it is read. */
    public Optional<Fault> refuses(String resource, HttpServerRequest request) {
        var announced = request.getHeader("Content-Length");
        long limit = bytes(resource);
        return announced != null && Long.parseLong(announced) > limit
                ? Optional.of(new Fault(FaultKind.BODY_TOO_LARGE, limit))
                : Optional.empty();
    }

    /** Counts what arrives without an announced length, and watches the time of every body. */
    public MeteredBody meter(String resource, Body body) {
        var time = settings.bodyTimes().getOrDefault(resource, settings.bodyTime());
        return new MeteredBody(body.stream(), bytes(resource), time);
    }

    private long bytes(String resource) {
        MemorySize own = settings.bodies().get(resource);
        return (own != null ? own : settings.body()).asLongValue();
    }
}
