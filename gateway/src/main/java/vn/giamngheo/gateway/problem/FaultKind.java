package vn.giamngheo.gateway.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every way in which the gateway itself refuses or fails a request; the services have lists of their own. The slug is the
 * name in kebab case, its sentences stand in {@code problems_vi.properties} and {@code problems_en.properties}.
 */
public enum FaultKind {
    PATH_NOT_CANONICAL(400),
    AUTHENTICATION_REQUIRED(401),
    PATH_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    FORMAT_NOT_AVAILABLE(406),
    BODY_TOO_SLOW(408),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    QUOTA_EXCEEDED(429),
    HEADERS_TOO_LARGE(431),
    UNEXPECTED(500),
    SERVICE_CONNECTION_LOST(502),
    SERVICE_UNAVAILABLE(503),
    SERVICE_BUSY(503),
    IDENTITY_PROVIDER_UNAVAILABLE(503),
    DESCRIPTION_UNAVAILABLE(503),
    SERVICE_TIMEOUT(504);

    private final int status;

    FaultKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FaultKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The kind that an HTTP status of the framework stands for. */
    static FaultKind ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> AUTHENTICATION_REQUIRED;
            case 404 -> PATH_NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> FORMAT_NOT_AVAILABLE;
            default -> status >= 400 && status < 500 ? PATH_NOT_CANONICAL : UNEXPECTED;
        };
    }
}
