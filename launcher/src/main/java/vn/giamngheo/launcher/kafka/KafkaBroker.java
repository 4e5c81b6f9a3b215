package vn.giamngheo.launcher.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/**
 * A KRaft broker and its controller in one process. Its arguments are the data folder, the broker's port and the controller's
 * port; the file {@code ready} in the data folder holds its process id once all topics are there. SIGTERM ends it cleanly.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        Path ready = readyFile(folder);
        Files.deleteIfExists(ready);

        Properties settings = BrokerSettings.of(folder.resolve("log"), port, Integer.parseInt(arguments[2]));
        Storage.formatOnce(folder.resolve("log"), settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Exit.addShutdownHook("stop", () -> stop(server, ready));
        server.startup();
        Topics.create(port);
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    static Path readyFile(Path folder) {
        return folder.resolve("ready");
    }

    private static void stop(KafkaRaftServer server, Path ready) {
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            // the next start deletes it
        }
        server.shutdown();
    }
}
