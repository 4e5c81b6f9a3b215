package vn.giamngheo.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.service.Ports;

/**
 * What the suite costs, each figure beside what the machine could do at best in the same run. Run by {@code ./suite bench}, on a suite
 * of its own beside any other, on loopback, for some minutes. Figures of a busy machine mean little; ratios hold better.
 */
public final class Bench {

    private static final String START = "start";

    private Bench() {}

    /** @param arguments names of runs; all of them when there are none */
    public static void main(String[] arguments) throws Exception {
        var wanted = List.of(arguments);
        var unknown = wanted.stream().filter(name -> !names().contains(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("No run " + String.join(", ", unknown) + "; there are " + String.join(", ", names()));
            System.exit(2);
        }
        endInOrderOnSignal(Thread.currentThread());
        var folder = Files.createTempDirectory("suite-bench");
        var report = new Report(System.out);
        report.title();
        try {
            measure(folder, report, wanted.isEmpty() ? names() : wanted);
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

    private static void measure(Path folder, Report report, List<String> wanted) throws Exception {
        var settings = Settings.forTests(folder, Ports.free());
        if (wanted.contains(START)) {
            new StartRun(settings).measure(report);
        }
        if (wanted.equals(List.of(START))) {
            return;
        }
        try (var suite = Suite.start(settings)) {
            for (var run : runs(new Stage(settings, suite, report)).entrySet()) {
                if (wanted.contains(run.getKey())) {
                    run.getValue().measure(report);
                }
            }
        }
    }

    static List<String> names() {
        return Stream.concat(Stream.of(START), runs(null).keySet().stream()).toList();
    }

    /**
     * In their order: those that leave many events to be read come after those that would meet them, and those that need a register of a
     * nation's size last.
     */
    private static Map<String, Run> runs(Stage stage) {
        var runs = new LinkedHashMap<String, Run>();
        runs.put("import", report -> stage.needDistrict());
        runs.put("freshness", report -> new FreshnessRun(stage).measure(report));
        runs.put("gateway", report -> new GatewayRun(stage).measure(report));
        runs.put("memory", report -> new MemoryRun().measure(report));
        runs.put("ledger", report -> new LedgerRun(stage).measure(report));
        runs.put("execution-import", report -> new ExecutionImportRun(stage).measure(report));
        runs.put("bulk", report -> new BulkRun(stage, 100_000).measure(report));
        runs.put("million", report -> new BulkRun(stage, 1_000_000).measure(report));
        runs.put("reclassification", report -> new ReclassificationRun(stage).measure(report));
        runs.put("register", report -> new RegisterRun(stage).measure(report));
        runs.put("eligibility", report -> new EligibilityRun(stage).measure(report));
        runs.put("changes", report -> new ChangeFeedRun(stage).measure(report));
        runs.put("review", report -> new ReviewRun(stage).measure(report));
        runs.put("balance", report -> new BalanceRun(stage).measure(report));
        return runs;
    }
}
