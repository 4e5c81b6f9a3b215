package vn.giamngheo.launcher;

import java.time.Duration;
import java.util.List;

/** One line for each thing that happens. */
final class SpokenProgress implements Progress {

    private final Terminal terminal;

    SpokenProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void takingOver(List<String> leftovers) {
        if (!leftovers.isEmpty()) {
            terminal.say("up.taking-over", String.join(", ", leftovers));
        }
    }

    @Override
    public void starting(int parts) {
        terminal.say("up.starting", parts);
    }

    @Override
    public void ready(String part, Duration after) {
        terminal.say("up.ready", padded(part), seconds(after));
    }

    @Override
    public void allReady(Duration after) {
        terminal.say("up.all-ready", seconds(after));
    }

    @Override
    public void stopped(String part) {
        terminal.say("down.stopped", part);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String padded(String part) {
        return String.format("%-18s", part);
    }
}
