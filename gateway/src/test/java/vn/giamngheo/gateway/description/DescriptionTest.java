package vn.giamngheo.gateway.description;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;

/** The stand-ins describe themselves by the files in {@code descriptions/}. */
@GatewayTest
class DescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "YAML"})
    void the_suite_is_described_by_one_valid_openapi_document(String format) {
        var document = given().get("/openapi?format=" + format).asString();
        var read = new OpenAPIV3Parser().readContents(document);
        assertEquals(List.of(), read.getMessages());
        assertNotNull(read.getOpenAPI());
        assertEquals("3.0.3", read.getOpenAPI().getOpenapi());
        var household =
                read.getOpenAPI().getPaths().get("/api/v1/households/{id}").getGet();
        assertNotNull(household.getResponses().get("200"));
    }

    @Test
    void all_paths_stand_as_they_are_reached_here() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body(
                        "paths.keySet()",
                        containsInAnyOrder(
                                "/api/v1/households",
                                "/api/v1/households/{id}",
                                "/api/v1/allocations",
                                "/api/v1/plans",
                                "/api/v1/summary",
                                "/api/v1/operations/household/parked-events",
                                "/api/v1/operations/budget/parked-events",
                                "/health",
                                "/openapi",
                                "/problems/{slug}"))
                .body("servers.url", contains("http://127.0.0.1:" + RestAssured.port))
                .body("info.title", equalTo("Giảm nghèo"));
    }

    @Test
    void every_request_needs_a_token_but_for_what_says_otherwise() {
        given().get("/openapi")
                .then()
                .body("security", contains(java.util.Map.of("bearer", List.of())))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("paths.'/api/v1/households'.get.security", nullValue())
                .body("paths.'/api/v1/plans'.get.security", equalTo(List.of()))
                .body("paths.'/health'.get.security", equalTo(List.of()));
    }

    @Test
    void clashing_names_are_told_apart_and_equal_ones_are_shared() {
        var schema = "responses.'200'.content.'application/json'.schema.$ref";
        given().get("/openapi")
                .then()
                .body("components.schemas.keySet()", hasItems("Problem", "household.Page", "budget.Page", "Household"))
                .body("components.schemas", not(hasKey("Page")))
                .body("components.schemas", not(hasKey("Kind")))
                .body("paths.'/api/v1/households'.get." + schema, equalTo("#/components/schemas/household.Page"))
                .body("paths.'/api/v1/allocations'.get." + schema, equalTo("#/components/schemas/budget.Page"))
                .body(
                        "components.schemas.'budget.Page'.properties.items.items.$ref",
                        equalTo("#/components/schemas/Money"));
    }

    @Test
    void no_reference_leads_nowhere_and_no_operation_id_stands_twice() throws Exception {
        var document = new ObjectMapper().readTree(given().get("/openapi").asString());
        var references = Pattern.compile("\"#(/components/[^\"]+)\"").matcher(document.toString());
        int checked = 0;
        while (references.find()) {
            assertEquals(false, document.at(references.group(1)).isMissingNode(), references.group(1));
            checked++;
        }
        assertEquals(true, checked > 10);
        var ids = document.findValuesAsText("operationId");
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void json_and_yaml_say_the_same_and_accept_chooses() throws Exception {
        var json = given().accept("application/json").get("/openapi");
        var yaml = given().accept("application/yaml").get("/openapi");
        assertEquals(new ObjectMapper().readTree(json.asString()), new YAMLMapper().readTree(yaml.asString()));
        yaml.then().contentType(startsWith("application/yaml")).body(containsString("\"200\":"));
        given().accept("text/html, */*")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @Test
    void a_service_that_is_away_is_described_as_it_described_itself_last() {
        given().get("/openapi").then().statusCode(200);
        Steering.whileDown(
                "budget",
                () -> given().get("/openapi").then().statusCode(200).body("paths", hasKey("/api/v1/allocations")));
    }

    @Test
    void the_interactive_page_needs_nothing_from_elsewhere() {
        var page = given().get("/docs/").then().statusCode(200).extract().asString();
        assertEquals(true, page.contains("url: '/openapi'"), page);
        var scripts = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
        int loaded = 0;
        while (scripts.find()) {
            given().get("/docs/" + scripts.group(1)).then().statusCode(200);
            loaded++;
        }
        assertEquals(true, loaded >= 5, page);
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", "/docs/");
    }
}
