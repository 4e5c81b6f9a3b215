package vn.giamngheo.launcher.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log, for a sentence that says why a part ended. */
public final class LogTail {

    private static final int LINES = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

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
                .map(line -> "    " + readable(line))
                .collect(Collectors.joining("\n"));
    }

    /** A structured line shortened to what a person looks for; any other line as it is. */
    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            JsonNode exception = entry.path("exception");
            return entry.path("timestamp").asText() + " " + entry.path("level").asText() + " "
                    + entry.path("message").asText()
                    + (exception.isMissingNode()
                            ? ""
                            : " (" + exception.path("exceptionType").asText() + ": "
                                    + exception.path("message").asText() + ")");
        } catch (JsonProcessingException cutOff) {
            return line;
        }
    }
}
