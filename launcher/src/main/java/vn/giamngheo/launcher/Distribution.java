package vn.giamngheo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import vn.giamngheo.launcher.service.Service;

/**
 * Where the build leaves what the suite runs.
 *
 * @param project root folder of the project
 */
public record Distribution(Path project) {

    private static final Properties VERSIONS = versions();

    Path launcherJar() {
        return target().resolve("launcher.jar");
    }

    Path keycloak() {
        return target().resolve("keycloak-" + VERSIONS.getProperty("keycloak"));
    }

    /** Unpacked there at the first start. */
    Path postgresql() {
        return target().resolve("postgresql-" + VERSIONS.getProperty("postgresql"));
    }

    /** Class data archives: written when a process first ends, only for speed. */
    Path archives() {
        return target().resolve("cds");
    }

    Path jar(Service service) {
        return project.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Path target() {
        return project.resolve("launcher").resolve("target");
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream file = Distribution.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
