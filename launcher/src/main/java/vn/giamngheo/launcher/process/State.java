package vn.giamngheo.launcher.process;

import java.util.List;

/**
 * Who runs, as kept in {@code .suite/state.json} for {@code down}, {@code status} and the next {@code up}.
 *
 * @param launcher the process that watches over the others
 * @param ready whether everything was ready when this was written
 */
public record State(Identity launcher, boolean ready, List<Running> parts) {

    /** One part; the first port is where it serves. */
    public record Running(String name, Identity identity, String stopSignal, List<Integer> ports) {}
}
