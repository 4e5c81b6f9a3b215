package vn.giamngheo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Prints the log of one part's latest run. */
@Command(name = "logs")
final class Logs implements Callable<Integer> {

    private final Settings settings;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME")
    private String name;

    Logs(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path logs = settings.home().logs();
        try (Stream<Path> files = Files.list(logs)) {
            var byName = files.collect(Collectors.toMap(Logs::nameOf, file -> file));
            if (!byName.containsKey(name)) {
                throw new Trouble(
                        Fault.LOG_UNKNOWN,
                        name,
                        byName.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            Files.copy(byName.get(name), terminal.out());
        }
        return 0;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.log$", "");
    }
}
