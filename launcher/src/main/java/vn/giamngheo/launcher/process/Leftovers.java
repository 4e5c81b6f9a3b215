package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a launcher that was killed left running: ended in order before its data is taken over. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftovers() {}

    /**
     * Ends every part of the last run that still lives and is proven ours.
     *
     * @return their names, last started first
     */
    public static List<String> end(StateFile file) throws IOException, InterruptedException {
        Optional<State> last = file.read();
        if (last.isEmpty()) {
            return List.of();
        }
        List<State.Running> lastStartedFirst = new ArrayList<>(last.get().parts());
        Collections.reverse(lastStartedFirst);
        List<String> ended = new ArrayList<>();
        for (State.Running part : lastStartedFirst) {
            Optional<ProcessHandle> process = part.identity().find();
            if (process.isPresent()) {
                Signal.end(process.get(), part.stopSignal(), PATIENCE);
                ended.add(part.name());
            }
        }
        file.delete();
        return ended;
    }
}
