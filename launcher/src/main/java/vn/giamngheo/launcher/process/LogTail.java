package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log, for a sentence that says why a part ended. */
public final class LogTail {

    private static final int LINES = 12;

    private LogTail() {}

    public static String of(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        // Byte for byte, because a killed process may leave half a character.
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }
}
