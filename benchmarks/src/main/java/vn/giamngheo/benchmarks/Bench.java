package vn.giamngheo.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.service.Ports;

/**
 * What the suite costs, each figure beside what the machine could do at best in the same run. Run by {@code ./suite bench}, on a suite
 * of its own beside any other, on loopback, for a few minutes. Figures of a busy machine mean little; ratios hold better.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        endInOrderOnSignal(Thread.currentThread());
        var folder = Files.createTempDirectory("suite-bench");
        var report = new Report(System.out);
        report.title();
        try {
            measure(folder, report);
        } finally {
            Folder.delete(folder);
        }
    }

    /** The virtual machine goes only when the run has ended its processes and deleted its folder. */
    private static void endInOrderOnSignal(Thread run) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            run.interrupt();
            try {
                run.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private static void measure(Path folder, Report report) throws Exception {
        var settings = Settings.forTests(folder, Ports.free());
        new StartRun(settings).measure(report);
        try (var suite = Suite.start(settings)) {
            var door = new Door(suite);
            new ImportRun(settings, suite, door).measure(report);
            new ReclassificationRun(new PlainCopy(settings, suite), door).measure(report);
            new FreshnessRun(door).measure(report);
            new GatewayRun(suite, door).measure(report);
            new MemoryRun().measure(report);
            new LedgerRun(settings, suite, door).measure(report);
        }
    }
}
