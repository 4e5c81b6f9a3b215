package vn.giamngheo.household.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.examples.offline.OfflineClient;
import vn.giamngheo.examples.offline.Server;
import vn.giamngheo.examples.offline.Store;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

/** The example client goes offline, edits, meets another's edit, comes back and ends with what everybody has. */
@QuarkusTest
class OfflineClientTest {

    private static final String DAN_DIEN = "19885";
    private static final URI NO_NETWORK = URI.create("http://127.0.0.1:1");

    @TestHTTPResource("/api/v1")
    URI api;

    @TempDir
    Path folder;

    private OfflineClient phone(String name, URI network) {
        return new OfflineClient(
                Store.open(folder.resolve(name)),
                new Server(network, () -> Tokens.of(DAN_DIEN, new Tokens.Person(name), "OFFICER")));
    }

    private OfflineClient online(String name) {
        return phone(name, api);
    }

    private OfflineClient offline(String name) {
        return phone(name, NO_NETWORK);
    }

    private static AHousehold household() {
        return AHousehold.inCommune(DAN_DIEN).with("registeredOn", "2026-01-05");
    }

    private static String field(OfflineClient phone, AHousehold household, String field) {
        return phone.household(household.id().toString())
                .map(it -> it.path("household").path(field).asText())
                .orElse("nothing");
    }

    @Test
    void two_phones_and_the_register_converge() throws IOException {
        var household = household();
        var id = household.id().toString();
        officer("46").body(household.json()).post("/households").then().statusCode(201);
        for (var name : new String[] {"an", "binh"}) {
            eventually(() -> {
                assertTrue(online(name).sync());
                assertTrue(online(name).household(id).isPresent());
            });
        }

        var head = offline("binh")
                .household(id)
                .orElseThrow()
                .path("members")
                .path(0)
                .path("id")
                .asText();
        offline("an").change(id, "/village", TextNode.valueOf("Thôn An"));
        var found = household();
        offline("an").register(found.id().toString(), (ObjectNode) new ObjectMapper().readTree(found.json()));
        var child = AHousehold.member("CHILD");
        child.put("name", "Bé Thử");
        child.put("birthYear", 2026);
        offline("an").born(id, "2026-03-02", new ObjectMapper().valueToTree(child));
        offline("binh").change(id, "/village", TextNode.valueOf("Thôn Bình"));
        offline("binh").change(id, "/members/" + head + "/name", TextNode.valueOf("Người Thử Bình"));
        assertFalse(offline("an").sync());
        assertFalse(offline("binh").sync());

        Files.copy(folder.resolve("an"), folder.resolve("an before"));
        assertTrue(online("an").sync());
        assertEquals(0, online("an").waiting());
        int version = version(household);
        Files.copy(folder.resolve("an before"), folder.resolve("an"), StandardCopyOption.REPLACE_EXISTING);
        assertTrue(online("an").sync());
        assertEquals(version, version(household));

        assertTrue(online("binh").sync());
        assertEquals(0, online("binh").waiting());
        assertEquals(0, online("binh").refused().size());
        assertEquals(1, online("binh").conflicts().size());
        decideForThePhone(online("binh").conflicts().get(0).asText());

        eventually(() -> {
            assertTrue(online("an").sync()
                    && online("binh").sync()
                    && online("new").sync());
            assertEquals("Thôn Bình", field(online("an"), household, "village"));
            assertEquals("Người Thử Bình", field(online("an"), household, "headName"));
            assertEquals("3", field(online("binh"), household, "persons"));
            assertEquals("Thôn Một", field(online("binh"), found, "village"));
            JsonNode all = online("new").households();
            assertEquals(all, online("an").households());
            assertEquals(all, online("binh").households());
        });
    }

    private static int version(AHousehold household) {
        var etag = reader("VN").get("/households/{id}", household.id()).header("ETag");
        return Integer.parseInt(etag.replace("\"", ""));
    }

    private static void decideForThePhone(String conflict) {
        var etag = officer(DAN_DIEN).get("/sync-conflicts/{id}", conflict).header("ETag");
        officer(DAN_DIEN)
                .header("If-Match", etag)
                .body("{\"fields\": [{\"field\": \"/village\", \"take\": \"MINE\"}]}")
                .post("/sync-conflicts/{id}/resolutions", conflict)
                .then()
                .statusCode(201);
    }
}
