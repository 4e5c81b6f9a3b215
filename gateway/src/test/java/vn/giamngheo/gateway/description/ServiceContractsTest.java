package vn.giamngheo.gateway.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.route.RouteTable;
import vn.giamngheo.gateway.standin.GatewayTest;

/** The route table and the aggregation, held against what the real services have committed to. */
@GatewayTest
class ServiceContractsTest {

    private static final List<String> SERVICES = List.of("household", "budget", "plan", "reporting");

    @Inject
    RouteTable routes;

    @ParameterizedTest
    @ValueSource(strings = {"household", "budget", "plan", "reporting"})
    void every_path_that_a_service_promises_is_reached_through_the_gateway(String service) throws IOException {
        var unreached = new TreeSet<String>();
        contract(service).path("paths").fieldNames().forEachRemaining(path -> {
            if (path.startsWith("/api/v1/") && routes.publicPath(service, path).isEmpty()) {
                unreached.add(path);
            }
        });
        assertEquals(new TreeSet<>(), unreached);
    }

    @Test
    void the_contracts_of_all_services_make_one_valid_document() throws IOException {
        var contracts = new LinkedHashMap<String, ObjectNode>();
        for (var service : SERVICES) {
            contracts.put(service, contract(service));
        }
        var info = contracts.get("household").path("info");
        var suite = SuiteDescription.merge(contracts, info, routes::publicPath);
        var read = new OpenAPIV3Parser().readContents(DescriptionFormat.YAML.write(suite));
        assertEquals(List.of(), read.getMessages());
        assertTrue(
                read.getOpenAPI().getPaths().size() > 40,
                () -> read.getOpenAPI().getPaths().keySet().toString());
    }

    private static ObjectNode contract(String service) throws IOException {
        var file = Path.of("..", service + "-service", "contracts", "openapi.yaml");
        return (ObjectNode) new YAMLMapper().readTree(file.toFile());
    }
}
