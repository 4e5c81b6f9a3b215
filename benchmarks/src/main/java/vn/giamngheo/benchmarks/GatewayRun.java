package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.net.URI;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.service.Service;

/** The same read through the gateway and past it, one after the other in turn, so that both meet the same machine. */
final class GatewayRun {

    private static final String READ = "/administrative-units/24?asOf=2024-01-01";
    private static final int WARM_UP = 200;
    private static final int READS = 1000;

    private final Suite suite;
    private final Door door;

    GatewayRun(Stage stage) {
        this.suite = stage.suite();
        this.door = stage.door();
    }

    void measure(Report report) throws IOException, InterruptedException {
        var past = suite.ports().address(Service.HOUSEHOLD);
        alternate(WARM_UP, past);
        var times = alternate(READS, past);
        report.ratio(
                "read through the gateway, p50",
                Report.millis(times[0].percentile(0.50)),
                "past it: " + Report.millis(times[1].percentile(0.50)),
                times[1].percentile(0.50) / times[0].percentile(0.50));
        report.ratio(
                "read through the gateway, p99",
                Report.millis(times[0].percentile(0.99)),
                "past it: " + Report.millis(times[1].percentile(0.99)),
                times[1].percentile(0.99) / times[0].percentile(0.99));
    }

    /** @return times through the gateway, times past it */
    private Times[] alternate(int reads, URI past) throws IOException, InterruptedException {
        double[] through = new double[reads];
        double[] direct = new double[reads];
        for (int i = 0; i < reads; i++) {
            through[i] = door.time(door.gateway(), READ);
            direct[i] = door.time(past, READ);
        }
        return new Times[] {Times.of(through), Times.of(direct)};
    }
}
