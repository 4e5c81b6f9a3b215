package vn.giamngheo.launcher.home;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that only its owner reads, whole or not at all. */
public final class PrivateFile {

    private PrivateFile() {}

    public static void write(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(), file.getFileName().toString(), null, Permissions.OWNER_ONLY_FILE);
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** An empty file for a log: what was there goes to {@code NAME.previous.log}. */
    public static void startLog(Path log) throws IOException {
        if (Files.exists(log)) {
            String previous = log.getFileName().toString().replaceFirst("\\.log$", ".previous.log");
            Files.move(log, log.resolveSibling(previous), ATOMIC_MOVE);
        }
        Files.createFile(log, Permissions.OWNER_ONLY_FILE);
    }
}
