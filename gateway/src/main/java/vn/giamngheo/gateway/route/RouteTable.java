package vn.giamngheo.gateway.route;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.gateway.service.Services;

/**
 * Which service answers a path: the first segment below {@code /api/v1} decides. Operators reach one service's own
 * {@code /api/v1/operations/...} as {@code /api/v1/operations/{service}/...}.
 */
@Singleton
public class RouteTable {

    private static final String PREFIX = "/api/v1/";
    private static final String OPERATIONS = "operations";

    private final Map<String, URI> services;
    private final Map<String, String> serviceOfResource = new HashMap<>();

    RouteTable(Services services, RouteSettings settings) {
        this.services = services.addresses();
        settings.paths().forEach((service, resources) -> resources.forEach(resource -> assign(resource, service)));
    }

    private void assign(String resource, String service) {
        var other = serviceOfResource.put(resource, service);
        if (!services.containsKey(service) || other != null) {
            throw new IllegalStateException("gateway.paths: " + resource + " is routed to " + service + " and " + other
                    + "; known services are " + services.keySet());
        }
    }

    /** The path as callers write it, for a path that a service describes as its own; empty where none leads there. */
    public Optional<String> publicPath(String service, String path) {
        var operations = PREFIX + OPERATIONS + "/";
        var outside =
                path.startsWith(operations) ? operations + service + path.substring(operations.length() - 1) : path;
        return find(outside).filter(found -> found.service().equals(service)).map(found -> outside);
    }

    /** @param uri path with or without query, as the caller sent it */
    Optional<Destination> find(String uri) {
        if (!uri.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var resource = segment(uri, PREFIX.length());
        if (!resource.equals(OPERATIONS)) {
            return destination(serviceOfResource.get(resource), resource, uri);
        }
        int afterOperations = PREFIX.length() + OPERATIONS.length();
        var service = uri.length() > afterOperations + 1 ? segment(uri, afterOperations + 1) : "";
        var rest = uri.substring(Math.min(uri.length(), afterOperations + 1 + service.length()));
        return rest.startsWith("/") ? destination(service, resource, PREFIX + OPERATIONS + rest) : Optional.empty();
    }

    private Optional<Destination> destination(String service, String resource, String target) {
        return Optional.ofNullable(service)
                .map(services::get)
                .map(base -> new Destination(service, base, resource, target));
    }

    private static String segment(String uri, int from) {
        int end = from;
        while (end < uri.length() && uri.charAt(end) != '/' && uri.charAt(end) != '?') {
            end++;
        }
        return uri.substring(from, end);
    }
}
