package vn.giamngheo.launcher.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Secrets;

class ServiceEnvironmentTest {

    @TempDir
    Path folder;

    @Test
    void a_service_learns_its_own_ports_its_database_the_broker_and_the_issuer() throws IOException {
        Map<String, String> environment = environment(Service.BUDGET);
        String password = environment.remove("QUARKUS_DATASOURCE_PASSWORD");

        assertEquals(
                new TreeMap<>(Map.of(
                        "QUARKUS_HTTP_PORT", "8082",
                        "QUARKUS_MANAGEMENT_PORT", "9082",
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:8085/realms/giamngheo",
                        "GIAMNGHEO_TOKEN_ISSUER", "http://localhost:8085/realms/giamngheo",
                        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092",
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:5442/budget",
                        "QUARKUS_DATASOURCE_USERNAME", "budget")),
                environment);
        assertEquals(Secrets.of(Home.at(folder)).get("postgresql.budget"), password);
    }

    @Test
    void the_gateway_learns_where_all_services_are_and_keeps_nothing() throws IOException {
        Map<String, String> environment = environment(Service.GATEWAY);

        assertEquals("http://127.0.0.1:8084", environment.get("GATEWAY_ROUTES_REPORTING"));
        assertEquals("http://127.0.0.1:9081", environment.get("GATEWAY_HEALTH_HOUSEHOLD"));
        assertFalse(environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    @Test
    void the_register_gets_keys_for_citizen_ids_that_stay_the_same() throws IOException {
        Map<String, String> environment = environment(Service.HOUSEHOLD);

        assertEquals(
                "1:" + Secrets.of(Home.at(folder)).get("household.citizen-ids.1"),
                environment.get("GIAMNGHEO_CITIZEN_IDS_KEYS"));
        assertEquals(
                Secrets.of(Home.at(folder)).get("household.citizen-ids.search"),
                environment.get("GIAMNGHEO_CITIZEN_IDS_SEARCH_KEY"));
        assertFalse(environment(Service.BUDGET).containsKey("GIAMNGHEO_CITIZEN_IDS_KEYS"));
    }

    @Test
    void the_register_signs_certificates_under_a_key_that_stays_the_same() throws IOException {
        String keys = environment(Service.HOUSEHOLD).get("GIAMNGHEO_CERTIFICATES_KEYS");

        assertTrue(keys.matches("1:[A-Za-z0-9+/=]{50,}:[A-Za-z0-9+/=]{50,}"), keys.replaceAll("[A-Za-z0-9]", "x"));
        assertEquals(keys, environment(Service.HOUSEHOLD).get("GIAMNGHEO_CERTIFICATES_KEYS"));
        assertEquals("http://127.0.0.1:8080", environment(Service.HOUSEHOLD).get("GIAMNGHEO_CERTIFICATES_ISSUER"));
    }

    @Test
    void free_ports_are_all_different() throws IOException {
        Ports ports = Ports.free();
        Set<Integer> all = new TreeSet<>(Set.of(
                ports.postgresql(),
                ports.kafka(),
                ports.kafkaController(),
                ports.keycloak().http(),
                ports.keycloak().management()));
        ports.services().values().forEach(endpoint -> Stream.of(endpoint.http(), endpoint.management())
                .forEach(all::add));
        assertEquals(15, all.size());
    }

    private Map<String, String> environment(Service service) throws IOException {
        return new ServiceEnvironment(Ports.promised(), Secrets.of(Home.at(folder))).of(service);
    }
}
