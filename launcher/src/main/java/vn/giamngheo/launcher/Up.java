package vn.giamngheo.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and, unless detached, stays until Ctrl-C. */
@Command(name = "up")
final class Up implements Callable<Integer> {

    private final Settings settings;
    private final Terminal terminal;

    @Option(names = "--detach")
    private boolean detach;

    @Option(names = "--empty")
    private boolean empty;

    /** Set for the process that runs in the background: whoever started it prints the welcome. */
    @Option(names = Background.OPTION, hidden = true)
    private boolean background;

    Up(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Welcome welcome = new Welcome(settings, terminal);
        if (detach) {
            int code = new Background(settings.home(), terminal).start(empty);
            if (code == 0) {
                welcome.print();
                terminal.say("up.detached");
            }
            return code;
        }
        return new Foreground(settings, terminal, empty).run(background ? () -> {} : welcome::print);
    }
}
