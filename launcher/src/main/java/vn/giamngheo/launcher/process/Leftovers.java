package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a launcher that was killed left running: ended in order before its data is taken over. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StateFile file;
    private final List<State.Running> lastStartedFirst;

    private Leftovers(StateFile file, List<State.Running> lastStartedFirst) {
        this.file = file;
        this.lastStartedFirst = lastStartedFirst;
    }

    /** Every part of the last run that still lives and is proven ours. */
    public static Leftovers of(StateFile file) throws IOException {
        List<State.Running> parts = file.read().map(State::parts).orElse(List.of()).stream()
                .filter(part -> part.identity().find().isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(parts);
        return new Leftovers(file, parts);
    }

    public List<String> names() {
        return lastStartedFirst.stream().map(State.Running::name).toList();
    }

    /** Returns when they have ended; nothing of the last run is known any more. */
    public void end() throws IOException, InterruptedException {
        for (State.Running part : lastStartedFirst) {
            Optional<ProcessHandle> process = part.identity().find();
            if (process.isPresent()) {
                Signal.end(process.get(), part.stopSignal(), PATIENCE);
            }
        }
        file.delete();
    }
}
