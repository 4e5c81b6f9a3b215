package vn.giamngheo.launcher.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a part out of the terminal's process group, so that Ctrl-C reaches the launcher alone and parts end in order.
 * {@code setsid} is everywhere on Linux; without it (macOS) all parts see Ctrl-C at the same time and still end.
 */
final class OwnSession {

    private static final List<String> PREFIX = onPath("setsid") ? List.of("setsid") : List.of();

    private OwnSession() {}

    static List<String> prefix() {
        return PREFIX;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
