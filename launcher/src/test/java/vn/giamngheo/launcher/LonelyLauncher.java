package vn.giamngheo.launcher;

import java.nio.file.Path;
import vn.giamngheo.launcher.kafka.Kafka;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.service.Ports;

/** A launcher in a process of its own, for a test to kill. Its argument is the data folder; it says when all is ready. */
final class LonelyLauncher {

    private LonelyLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.forTests(Path.of(arguments[0]), Ports.free());
        Suite suite = Suite.start(settings.withParts(Postgres.NAME, Kafka.NAME));
        suite.announceReady();
        System.out.println(settings.ports().postgresql());
        suite.awaitDeath();
    }
}
