package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** One piece of the suite that runs as its own process: how to start it, and how to see that it is ready. */
public interface Part {

    /** Short and unique; names its log and its data folder. */
    String name();

    /** Names of the parts that must be ready before this one starts. */
    Set<String> needs();

    /** Ports that must be free before it starts. */
    List<Integer> ports();

    /** Prepares folders and files, and says what to run. */
    Launch launch() throws IOException;

    /** One look at whether it does its work; {@code false} or an {@link IOException} mean not yet. */
    boolean isReady() throws IOException;

    /** What has to be there before others may use it; called once, when it first is ready. */
    default void whenReady() throws IOException {}

    /** POSIX name of the signal that asks it to end cleanly. */
    default String stopSignal() {
        return "TERM";
    }
}
