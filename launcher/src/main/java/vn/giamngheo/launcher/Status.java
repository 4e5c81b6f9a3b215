package vn.giamngheo.launcher;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import vn.giamngheo.launcher.process.Memory;
import vn.giamngheo.launcher.process.State;
import vn.giamngheo.launcher.process.StateFile;

/** Says what runs: exit code 0 when everything is ready, 1 when not. */
@Command(name = "status")
final class Status implements Callable<Integer> {

    private final Settings settings;
    private final Terminal terminal;

    Status(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<State> state = new StateFile(settings.home()).read();
        boolean runs = state.flatMap(known -> known.launcher().find()).isPresent();
        state.ifPresent(known -> known.parts().forEach(this::print));
        if (!runs) {
            terminal.say("status.not-running");
            return 1;
        }
        terminal.say(state.get().ready() ? "status.ready" : "status.starting");
        return state.get().ready() ? 0 : 1;
    }

    private void print(State.Running part) {
        Optional<ProcessHandle> process = part.identity().find();
        String ports = part.ports().stream().map(String::valueOf).collect(Collectors.joining(","));
        terminal.say(
                process.isPresent() ? "status.part" : "status.part-gone",
                String.format("%-18s", part.name()),
                String.format("%-10s", ports),
                Long.toString(part.identity().pid()),
                process.map(Memory::residentKilobytes).orElse(0L) / 1024);
    }
}
