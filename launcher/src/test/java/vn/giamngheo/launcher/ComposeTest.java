package vn.giamngheo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.kafka.Topics;
import vn.giamngheo.launcher.service.Service;

/** The same suite on the official images: what can be checked about it without an engine. */
class ComposeTest {

    private static final Path PROJECT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void it_is_a_valid_description_once_every_secret_has_a_value() throws Exception {
        assumeDockerCompose();
        Path secrets = folder.resolve("env");
        Files.writeString(secrets, read(".env.example").replaceAll("(?m)=$", "=x"));
        assertEquals("", complaint(secrets));
    }

    @Test
    void it_is_refused_while_a_secret_is_missing() throws Exception {
        assumeDockerCompose();
        Path secrets = folder.resolve("env");
        Files.writeString(
                secrets, read(".env.example").replaceAll("(?m)=$", "=x").replace("SUITE_PASSWORD_MINISTRY=x", ""));
        assertNotEquals("", complaint(secrets));
    }

    @Test
    void the_example_names_exactly_the_secrets_that_it_asks_for() throws IOException {
        assertEquals(
                find("docker-compose.yml", "\\$\\{(SUITE_[A-Z_]+)"), find(".env.example", "(?m)^(SUITE_[A-Z_]+)=$"));
    }

    @Test
    void every_password_of_the_realm_reaches_the_identity_provider() throws IOException {
        Set<String> wanted = find("deploy/keycloak/giamngheo-realm.json", "\\$\\{(SUITE_[A-Z_]+)}");
        assertEquals(wanted, find("docker-compose.yml", "(?m)^ +(SUITE_[A-Z_]+): "));
    }

    @Test
    void it_has_the_same_topics_as_the_embedded_suite() throws IOException {
        assertEquals(new TreeSet<>(Topics.NAMES), find("deploy/kafka/create-topics.sh", "([a-z]+\\.events\\.v[0-9]+)"));
    }

    @Test
    void every_service_has_an_image_of_its_own_that_is_not_root_and_tells_its_health() throws IOException {
        for (Service service : Service.values()) {
            String image = read(service.module() + "/Dockerfile");
            assertTrue(image.contains("\nUSER 10001\n"), service.module());
            assertTrue(image.contains("\nHEALTHCHECK "), service.module());
            assertTrue(read("docker-compose.yml").contains("\n    build: ./" + service.module() + "\n"));
        }
    }

    private static void assumeDockerCompose() throws InterruptedException {
        boolean present;
        try {
            present = new ProcessBuilder("docker-compose", "version").start().waitFor() == 0;
        } catch (IOException e) {
            present = false;
        }
        assumeTrue(present, "docker-compose is not installed here, so nobody can tell whether the file is valid");
    }

    /** What the command says about the file; empty when it accepts it. */
    private static String complaint(Path secrets) throws Exception {
        ProcessBuilder command = new ProcessBuilder(List.of(
                "docker-compose", "--env-file", secrets.toString(), "-f", "docker-compose.yml", "config", "-q"));
        command.environment().keySet().removeIf(name -> name.startsWith("SUITE_"));
        Process process =
                command.directory(PROJECT.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() == 0 ? "" : said;
    }

    private static Set<String> find(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }
}
