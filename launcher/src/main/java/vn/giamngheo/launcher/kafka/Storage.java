package vn.giamngheo.launcher.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's data folder, which Kafka wants formatted before its first start. */
final class Storage {

    private Storage() {}

    static boolean isFormatted(Path folder) {
        return Files.exists(folder.resolve("meta.properties"));
    }

    static void formatOnce(Path folder, Properties settings) throws Exception {
        if (isFormatted(folder)) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setDirectories(java.util.List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName(settings.getProperty("controller.listener.names"))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }

    /** Something is there, yet not what a format leaves. */
    static boolean isDamaged(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || isFormatted(folder)) {
            return Files.exists(folder) && !Files.isDirectory(folder);
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }
}
