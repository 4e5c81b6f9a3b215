package vn.giamngheo.launcher;

import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--without", paramLabel = "NAME", split = ",")
    private List<String> without = List.of();

    /** Set for the process that runs in the background: whoever started it prints the welcome. */
    @Option(names = Background.OPTION, hidden = true)
    private boolean background;

    Up(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Settings chosen = settings.without(without);
        Welcome welcome = new Welcome(chosen, terminal);
        if (detach) {
            int code = new Background(settings.home(), terminal).start(arguments());
            if (code == 0) {
                welcome.print();
                terminal.say("up.detached");
            }
            return code;
        }
        FirstData firstData = new FirstData(settings.home(), terminal, sample());
        return new Foreground(chosen, terminal, firstData).run(background ? () -> {} : welcome::print);
    }

    private FirstData.Sample sample() {
        if (empty) {
            return FirstData.Sample.NEVER;
        }
        return without.isEmpty() ? FirstData.Sample.NOW : FirstData.Sample.LATER;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (empty) {
            arguments.add("--empty");
        }
        without.forEach(name -> arguments.addAll(List.of("--without", name)));
        return arguments;
    }
}
