package vn.giamngheo.launcher.kafka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    @TempDir
    Path folder;

    @Test
    void nothing_there_yet_is_no_damage() throws IOException {
        assertFalse(Storage.isDamaged(folder.resolve("log")));
        assertFalse(Storage.isDamaged(folder));
    }

    @Test
    void records_without_the_mark_of_a_format_are_damage() throws IOException {
        Files.createDirectories(folder.resolve("household.events.v1-0"));
        assertTrue(Storage.isDamaged(folder));
    }

    @Test
    void a_format_makes_what_a_broker_starts_from() throws Exception {
        Path log = folder.resolve("log");
        Storage.formatOnce(log, BrokerSettings.of(log, 9092, 9093));
        byte[] first = Files.readAllBytes(log.resolve("meta.properties"));
        Storage.formatOnce(log, BrokerSettings.of(log, 9092, 9093));

        assertFalse(Storage.isDamaged(log));
        assertArrayEquals(first, Files.readAllBytes(log.resolve("meta.properties")));
    }
}
