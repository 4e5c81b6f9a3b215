package vn.giamngheo.gateway.description;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;

/** What the gateway promises of its own resources stands in a file that is reviewed like code. */
@GatewayTest
class OwnContractTest {

    private static final Path CONTRACT = Path.of("contracts", "openapi.yaml");

    /** To accept a change on purpose: copy {@code target/openapi.yaml} over the contract. */
    @Test
    void the_committed_contract_is_what_the_gateway_describes() throws IOException {
        var described = given().get("/q/openapi?format=YAML").asString();
        Files.writeString(Path.of("target", "openapi.yaml"), described);
        assertEquals(Files.readString(CONTRACT), described);
    }

    @Test
    void answers_keep_to_the_contract() throws IOException {
        var check = new OpenApiValidationFilter(Files.readString(CONTRACT));
        for (var path : List.of("/health", "/problems/quota-exceeded", "/problems/never-heard-of")) {
            given().filter(check).get(path);
        }
        Steering.whileNotReady("plan", () -> given().filter(check).get("/health"));
    }
}
