package vn.giamngheo.launcher;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.giamngheo.launcher.home.Lock;
import vn.giamngheo.launcher.process.Leftovers;
import vn.giamngheo.launcher.process.StateFile;

/** Deletes all data, passwords and logs; refuses while the suite runs. */
@Command(name = "reset")
final class Reset implements Callable<Integer> {

    private final Settings settings;
    private final Terminal terminal;

    Reset(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Lock lock = Lock.take(settings.home());
        try {
            Leftovers.of(new StateFile(settings.home())).end();
            settings.home().erase();
        } finally {
            lock.close();
        }
        terminal.say("reset.done", settings.home().root());
        return 0;
    }
}
