package vn.giamngheo.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Lock;
import vn.giamngheo.launcher.home.PrivateFile;
import vn.giamngheo.launcher.process.State;
import vn.giamngheo.launcher.process.StateFile;

/** Starts the launcher once more, out of the terminal's reach, and shows what it says until it is ready. */
final class Background {

    static final String OPTION = "--in-background";

    /** Name of the log that it writes instead of a terminal. */
    private static final String LOG = "suite";

    private final Home home;
    private final Terminal terminal;

    Background(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /**
     * Returns 0 when all is ready, else the exit code of the launcher that gave up.
     *
     * @param arguments of {@code up}
     */
    int start(List<String> arguments) throws IOException, InterruptedException {
        Lock.take(home).close();
        Path log = home.log(LOG);
        PrivateFile.startLog(log);
        Process launcher = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        launcher.getOutputStream().close();
        try (RandomAccessFile output = new RandomAccessFile(log.toFile(), "r")) {
            while (launcher.isAlive() && !isReady(launcher)) {
                show(output);
                Thread.sleep(100);
            }
            show(output);
        }
        return launcher.isAlive() ? 0 : launcher.exitValue();
    }

    /** nohup, for the terminal's window may be closed; as this very launcher was started, with one more option. */
    private static List<String> command(List<String> arguments) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command = new ArrayList<>(List.of("nohup", self.command().orElseThrow()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up", OPTION));
        command.addAll(arguments);
        return command;
    }

    private boolean isReady(Process launcher) throws IOException {
        Optional<State> state = new StateFile(home).read();
        return state.isPresent()
                && state.get().ready()
                && state.get().launcher().pid() == launcher.pid();
    }

    private void show(RandomAccessFile output) throws IOException {
        byte[] news = new byte[(int) (output.length() - output.getFilePointer())];
        output.readFully(news);
        terminal.out().print(new String(news, StandardCharsets.UTF_8));
        terminal.out().flush();
    }
}
