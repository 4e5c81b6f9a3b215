package vn.giamngheo.gateway.route;

import java.net.URI;

/**
 * Where a request goes.
 *
 * @param service name of the service, as callers see it in problems and metrics
 * @param resource first segment below {@code /api/v1}
 * @param target path and query at the service
 */
record Destination(String service, URI base, String resource, String target) {

    boolean encrypted() {
        return "https".equals(base.getScheme());
    }

    int port() {
        return base.getPort() != -1 ? base.getPort() : encrypted() ? 443 : 80;
    }

    /** A reference into the service as the caller has to write it: the service's own origin means nothing outside. */
    String seenFromOutside(String location) {
        var origin = base.getScheme() + "://" + base.getAuthority();
        return location.startsWith(origin + "/") ? location.substring(origin.length()) : location;
    }
}
