package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One OpenAPI document made of several: the paths as callers reach them through the gateway, components shared where they
 * are equal, and one way to authenticate. A path to which no route leads is left out.
 */
final class SuiteDescription {

    private static final String SCHEME = "bearer";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Set<String> operationIds = new HashSet<>();

    private final SharedNames names;
    private final BiFunction<String, String, Optional<String>> publicPath;

    private SuiteDescription(SharedNames names, BiFunction<String, String, Optional<String>> publicPath) {
        this.names = names;
        this.publicPath = publicPath;
    }

    /**
     * @param descriptions OpenAPI 3.0 documents, by the name of the service
     * @param info who describes itself here
     * @param publicPath from the name of a service and a path in its document to the path at the gateway
     */
    static ObjectNode merge(
            Map<String, ObjectNode> descriptions,
            JsonNode info,
            BiFunction<String, String, Optional<String>> publicPath) {
        var suite = new SuiteDescription(new SharedNames(descriptions), publicPath);
        descriptions.forEach(suite::add);
        return suite.document(info);
    }

    private void add(String service, ObjectNode description) {
        var local = (ObjectNode) References.redirect(description, name -> names.of(service, name));
        local.path("tags").forEach(tag -> tags.merge(tag.path("name").asText(), tag, SuiteDescription::fuller));
        local.path("components").properties().forEach(section -> {
            if (!section.getKey().equals("securitySchemes")) {
                var all = components.computeIfAbsent(section.getKey(), key -> JsonNodeFactory.instance.objectNode());
                section.getValue()
                        .properties()
                        .forEach(component -> all.set(
                                names.of(service, new References.Name(section.getKey(), component.getKey()))
                                        .name(),
                                component.getValue()));
            }
        });
        local.path("paths").properties().forEach(path -> publicPath
                .apply(service, path.getKey())
                .ifPresent(outside -> paths.put(outside, operations(service, path.getValue()))));
    }

    private static JsonNode fuller(JsonNode one, JsonNode other) {
        return one.size() >= other.size() ? one : other;
    }

    private JsonNode operations(String service, JsonNode path) {
        path.properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                distinguish(service, operation);
                // An operation that says it is open stays open; all others need the one token.
                if (operation.path("security").size() > 0) {
                    operation.remove("security");
                }
            }
        });
        return path;
    }

    private void distinguish(String service, ObjectNode operation) {
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            var unused = Stream.iterate(1, number -> number + 1)
                    .map(number -> service + "_" + id + (number == 1 ? "" : "_" + number))
                    .filter(operationIds::add)
                    .findFirst();
            operation.put("operationId", unused.orElseThrow());
        }
    }

    private ObjectNode document(JsonNode info) {
        var document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        document.set("info", info);
        document.putArray("security").addObject().putArray(SCHEME);
        document.putArray("tags").addAll(tags.values());
        document.putObject("paths").setAll(paths);
        var sections = document.putObject("components");
        components.forEach(sections::set);
        sections.putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return document;
    }
}
