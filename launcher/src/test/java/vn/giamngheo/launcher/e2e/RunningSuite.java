package vn.giamngheo.launcher.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.sample.SampleLoader;
import vn.giamngheo.launcher.service.Ports;

/** One whole suite for all end-to-end tests, with the sample data, started before the first of them and closed after the last. */
public final class RunningSuite implements BeforeAllCallback {

    private static Held held;

    /** JUnit closes it with the root of the tests. */
    private record Held(Path folder, Settings settings, Suite suite) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                suite.close();
            } catch (Exception e) {
                throw new IllegalStateException("The suite did not end", e);
            }
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        held = context.getRoot()
                .getStore(Namespace.create(RunningSuite.class))
                .computeIfAbsent("suite", key -> start(), Held.class);
    }

    public static Suite suite() {
        return held.suite();
    }

    public static Settings settings() {
        return held.settings();
    }

    private static Held start() {
        try {
            var folder = Files.createTempDirectory("suite-e2e");
            var settings = Settings.forTests(folder, Ports.free());
            var held = new Held(folder, settings, Suite.start(settings));
            load(held);
            return held;
        } catch (Exception e) {
            throw new IllegalStateException("The suite did not start", e);
        }
    }

    private static void load(Held held) throws Exception {
        try {
            new SampleLoader().load(held.suite()::gateway, System.out::println);
        } catch (Exception e) {
            held.close();
            throw e;
        }
    }
}
