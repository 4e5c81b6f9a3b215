package vn.giamngheo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ServiceLoader;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.PrivateFile;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Loads the sample data once in the life of a data folder. */
final class FirstData {

    /** The client of the realm that may load everything. */
    private static final String LOADER = "suite-loader";

    private final Home home;
    private final Terminal terminal;

    FirstData(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /** @param empty the user wants none, now and at later starts */
    void load(Suite suite, boolean empty) throws IOException, InterruptedException {
        if (Files.exists(home.sampleMark())) {
            return;
        }
        if (!empty) {
            for (SampleData sample : ServiceLoader.load(SampleData.class)) {
                load(sample, suite);
            }
        }
        PrivateFile.write(home.sampleMark(), empty ? "none wanted\n" : "loaded\n");
    }

    private void load(SampleData sample, Suite suite) throws InterruptedException {
        terminal.say("up.loading");
        long begin = System.nanoTime();
        try {
            sample.load(suite.gateway(LOADER), line -> terminal.print("  " + line));
        } catch (IOException e) {
            throw new Trouble(e, Fault.SAMPLE_FAILED, e.getMessage());
        }
        terminal.say("up.loaded", (System.nanoTime() - begin) / 1e9);
    }
}
