package vn.giamngheo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.kafka.Kafka;
import vn.giamngheo.launcher.kafka.Topics;
import vn.giamngheo.launcher.keycloak.Keycloak;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.process.Identity;
import vn.giamngheo.launcher.service.Ports;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** The three parts that others made: real database, real broker, real identity provider. */
class LauncherE2ET {

    @TempDir
    static Path folder;

    static Settings settings;
    static Suite suite;

    @BeforeAll
    static void start() throws Exception {
        settings = Settings.forTests(folder, Ports.free()).withParts(Postgres.NAME, Kafka.NAME, Keycloak.NAME);
        suite = Suite.start(settings);
    }

    @AfterAll
    static void nothing_is_left_running() throws Exception {
        if (suite == null) {
            return;
        }
        List<Identity> parts = settings.parts().stream()
                .map(name -> suite.part(name).identity().orElseThrow())
                .toList();
        suite.close();
        assertEquals(
                List.of(),
                parts.stream().filter(part -> part.find().isPresent()).toList());
        assertFalse(Files.exists(settings.home().stateFile()));
    }

    @Test
    void a_token_says_who_with_which_roles_and_from_which_unit() throws Exception {
        JsonNode district = claims(suite.token("district"));

        assertEquals(settings.ports().issuer().toString(), district.get("iss").asText());
        assertEquals("suite-cli", district.get("azp").asText());
        assertFalse(district.get("sub").asText().isEmpty());
        assertEquals("481", district.get("unit").asText());
        assertEquals(Set.of("READER", "OFFICER"), texts(district.get("roles")));
    }

    @Test
    void a_partner_system_gets_a_token_with_its_own_secret() throws Exception {
        JsonNode insurer = claims(suite.token("insurer"));

        assertEquals("insurer", insurer.get("azp").asText());
        assertEquals("46", insurer.get("unit").asText());
        assertEquals(Set.of("PARTNER"), texts(insurer.get("roles")));
    }

    @Test
    void every_account_of_the_realm_can_get_a_token() throws Exception {
        var realm =
                vn.giamngheo.launcher.keycloak.Realm.of(settings.distribution().keycloak());
        for (var account : realm.accounts()) {
            JsonNode claims = claims(suite.token(account.name()));
            assertEquals(account.unit(), claims.get("unit").asText(), account.name());
            assertEquals(Set.copyOf(account.roles()), texts(claims.get("roles")), account.name());
        }
    }

    @Test
    void someone_unknown_gets_no_token() {
        Trouble trouble = assertThrows(Trouble.class, () -> suite.token("nobody"));
        assertEquals(Fault.USER_UNKNOWN, trouble.fault());
    }

    @Test
    void a_role_opens_its_own_database_and_no_other() throws Exception {
        String password = Secrets.of(settings.home()).get(Postgres.secretOf("budget"));

        try (Connection own = connect("budget", "budget", password)) {
            assertTrue(own.isValid(5));
        }
        assertThrows(SQLException.class, () -> connect("household", "budget", password));
        assertThrows(SQLException.class, () -> connect("budget", "budget", "guessed"));
    }

    @Test
    void what_was_committed_survives_a_power_cut() throws Exception {
        try (Connection connection = connectAsKeycloak();
                var result = connection
                        .createStatement()
                        .executeQuery(
                                "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')")) {
            while (result.next()) {
                assertEquals("on", result.getString("setting"), result.getString("name"));
            }
        }
    }

    @Test
    void every_topic_keeps_its_records_for_ever_in_six_partitions() throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", "127.0.0.1:" + settings.ports().kafka()))) {
            Map<String, Integer> partitions = admin.describeTopics(Topics.NAMES).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.partitions().size()));
            assertEquals(Topics.NAMES.stream().collect(Collectors.toMap(name -> name, name -> 6)), partitions);
        }
    }

    @Test
    void a_second_launcher_of_the_same_data_says_that_one_runs() {
        Trouble trouble = assertThrows(Trouble.class, () -> Suite.start(settings));
        assertEquals(Fault.ALREADY_RUNNING, trouble.fault());
    }

    @Test
    void only_the_owner_can_read_the_secrets() throws IOException {
        assertEquals("rwx------", permissions(settings.home().root()));
        assertEquals("rw-------", permissions(settings.home().secretsFile()));
    }

    private static Connection connectAsKeycloak() throws Exception {
        return connect(
                Keycloak.DATABASE,
                Keycloak.DATABASE,
                Secrets.of(settings.home()).get(Postgres.secretOf(Keycloak.DATABASE)));
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.ports().postgresql() + "/" + database, role, password);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
