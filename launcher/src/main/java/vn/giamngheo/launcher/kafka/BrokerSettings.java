package vn.giamngheo.launcher.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;

/** The broker's settings: what never changes is in {@code broker.properties}, addresses and folders are added here. */
final class BrokerSettings {

    static final String NODE = "1";

    private BrokerSettings() {}

    static Properties of(Path logFolder, int port, int controllerPort) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = BrokerSettings.class.getResourceAsStream("broker.properties")) {
            settings.load(file);
        }
        settings.setProperty("node.id", NODE);
        settings.setProperty("log.dirs", logFolder.toString());
        settings.setProperty("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        return settings;
    }
}
