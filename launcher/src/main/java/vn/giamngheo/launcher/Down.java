package vn.giamngheo.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.giamngheo.launcher.home.Lock;
import vn.giamngheo.launcher.process.Leftovers;
import vn.giamngheo.launcher.process.Signal;
import vn.giamngheo.launcher.process.State;
import vn.giamngheo.launcher.process.StateFile;

/** Ends a running suite in order, wherever it was started, or what a killed one left over. */
@Command(name = "down")
final class Down implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final Terminal terminal;

    Down(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        StateFile file = new StateFile(settings.home());
        Optional<ProcessHandle> launcher = file.read().map(State::launcher).flatMap(identity -> identity.find());
        if (launcher.isPresent()) {
            terminal.say("down.stopping");
            Signal.end(launcher.get(), "TERM", PATIENCE);
        }
        boolean some = endLeftovers(file);
        terminal.say(launcher.isPresent() || some ? "down.done" : "down.nothing");
        return 0;
    }

    private boolean endLeftovers(StateFile file) throws IOException, InterruptedException {
        Lock lock = Lock.take(settings.home());
        try {
            Leftovers leftovers = Leftovers.of(file);
            leftovers.end();
            return !leftovers.names().isEmpty();
        } finally {
            lock.close();
        }
    }
}
