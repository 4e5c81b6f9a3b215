package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.gateway.route.RouteTable;
import vn.giamngheo.gateway.service.Fresh;
import vn.giamngheo.gateway.service.Services;

/** Asks every service what it offers, and tells it as one. */
@Singleton
class Descriptions {

    private static final String GATEWAY = "gateway";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vertx vertx;
    private final OpenApiDocumentService own;
    private final RouteTable routes;
    private final Map<String, DescriptionSource> sources = new LinkedHashMap<>();
    private final Fresh<ObjectNode> suite;

    Descriptions(
            Vertx vertx,
            WebClient client,
            OpenApiDocumentService own,
            RouteTable routes,
            Services services,
            DescriptionSettings settings) {
        this.vertx = vertx;
        this.own = own;
        this.routes = routes;
        services.addresses()
                .forEach((name, base) -> sources.put(name, new DescriptionSource(name, base, client, settings.life())));
        suite = new Fresh<>(settings.life(), this::merge);
    }

    /** Fails with a {@link vn.giamngheo.gateway.problem.Fault} while a service never told its description. */
    Future<ObjectNode> suite() {
        return suite.get();
    }

    private Future<ObjectNode> merge() {
        var names = List.copyOf(sources.keySet());
        var asked = sources.values().stream().map(DescriptionSource::get).toList();
        return Future.all(asked).compose(told -> vertx.executeBlocking(() -> merge(names, told.list())));
    }

    private ObjectNode merge(List<String> names, List<ObjectNode> told) {
        var descriptions = new LinkedHashMap<String, ObjectNode>();
        for (var each : names) {
            descriptions.put(each, told.get(descriptions.size()));
        }
        var gateway = own();
        descriptions.put(GATEWAY, gateway);
        return SuiteDescription.merge(descriptions, gateway.path("info"), this::publicPath);
    }

    private Optional<String> publicPath(String service, String path) {
        return service.equals(GATEWAY) ? Optional.of(path) : routes.publicPath(service, path);
    }

    private ObjectNode own() {
        try {
            return (ObjectNode) JSON.readTree(own.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
