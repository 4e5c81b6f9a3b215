package vn.giamngheo.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_password_is_drawn_once_and_read_back_later() throws IOException {
        String drawn = Secrets.of(home()).get("keycloak.admin");

        assertEquals(drawn, Secrets.of(home()).get("keycloak.admin"));
        assertTrue(drawn.matches("[a-zA-Z0-9]{24}"), drawn);
        assertNotEquals(drawn, Secrets.of(home()).get("postgresql.suite"));
    }

    @Test
    void nobody_else_can_read_them() throws IOException {
        Secrets.of(home()).get("keycloak.admin");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home().secretsFile())));
    }

    @Test
    void data_without_the_passwords_that_open_it_is_refused() throws IOException {
        home().data("postgresql");
        assertEquals(
                Fault.SECRETS_MISSING,
                assertThrows(Trouble.class, () -> Secrets.of(home())).fault());
    }

    private Home home() {
        return Home.at(folder);
    }
}
