package vn.giamngheo.launcher;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Data that the first start brings along, found by {@link java.util.ServiceLoader}; loaded through the public API only. */
public interface SampleData {

    /**
     * Loads everything and returns once the reports show it. May be called again after it was interrupted half-way: what is
     * there already stays as it is.
     *
     * @param gateways the door, with the rights of an account of the realm: {@code suite-loader} for most, demo users for the rest
     * @param progress takes one line for the terminal, for each step done
     */
    void load(Function<String, Gateway> gateways, Consumer<String> progress) throws IOException, InterruptedException;
}
