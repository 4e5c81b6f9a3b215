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

    /** What the user wants. */
    enum Sample {
        NOW,
        /** At a later start that has all parts. */
        LATER,
        NEVER
    }

    private final Home home;
    private final Terminal terminal;
    private final Sample wanted;

    FirstData(Home home, Terminal terminal, Sample wanted) {
        this.home = home;
        this.terminal = terminal;
        this.wanted = wanted;
    }

    void load(Suite suite) throws IOException, InterruptedException {
        if (wanted == Sample.LATER || Files.exists(home.sampleMark())) {
            return;
        }
        if (wanted == Sample.NOW) {
            for (SampleData sample : ServiceLoader.load(SampleData.class)) {
                load(sample, suite);
            }
        }
        PrivateFile.write(home.sampleMark(), wanted + "\n");
    }

    private void load(SampleData sample, Suite suite) throws InterruptedException {
        terminal.say("up.loading");
        long begin = System.nanoTime();
        try {
            sample.load(suite::gateway, line -> terminal.print("  " + line));
        } catch (IOException e) {
            throw new Trouble(e, Fault.SAMPLE_FAILED, e.getMessage());
        }
        terminal.say("up.loaded", (System.nanoTime() - begin) / 1e9);
    }
}
