package vn.giamngheo.benchmarks;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.service.Service;

/** From the command to all parts ready, with built jars and data from an earlier run. */
final class StartRun {

    private final Settings settings;

    StartRun(Settings settings) {
        this.settings = settings;
    }

    void measure(Report report) throws Exception {
        report.doing("first start: makes databases and class data archives, not counted");
        start(settings);
        report.figure("start, everything", Report.seconds(start(settings)), "below 30 s");
        report.figure("start, without Keycloak", Report.seconds(start(withoutKeycloak())), "below 15 s");
    }

    private Settings withoutKeycloak() {
        var services = Arrays.stream(Service.values()).map(Service::module);
        return settings.withParts(
                Stream.concat(Stream.of("postgresql", "kafka"), services).toArray(String[]::new));
    }

    private static double start(Settings settings) throws Exception {
        long begin = System.nanoTime();
        var suite = Suite.start(settings);
        double seconds = (System.nanoTime() - begin) / 1e9;
        suite.close();
        return seconds;
    }
}
