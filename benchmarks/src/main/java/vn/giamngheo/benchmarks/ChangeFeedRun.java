package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.net.URI;
import vn.giamngheo.launcher.service.Service;

/** One reader of the change feed: of the whole country, and a phone that fetches its commune. */
final class ChangeFeedRun {

    private static final String FEED = "/households/changes";
    private static final int PHONES = 5;

    private final Stage stage;

    ChangeFeedRun(Stage stage) throws Exception {
        stage.needGrownRegister();
        this.stage = stage;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var door = stage.door();
        var service = stage.suite().ports().address(Service.HOUSEHOLD);
        var commune = door.get("/administrative-units?limit=1&parent=" + GrownRegister.PROVINCE)
                .path("items")
                .path(0)
                .path("code")
                .asText();
        tell(report, "change feed of a commune, by a phone", door, door.gateway(), "?unit=" + commune);
        report.doing("reading the changes of " + GrownRegister.HOUSEHOLDS + " households and more");
        long begin = System.nanoTime();
        long lines = door.lines(service, FEED + "?unit=VN");
        report.figure("change feed of the country, one reader", Report.perSecond(lines / seconds(begin)), "50,000/s");
    }

    /** The slowest of a few, each from the beginning: that is more than a month of changes. */
    private static void tell(Report report, String what, Door door, URI base, String query)
            throws IOException, InterruptedException {
        double slowest = 0;
        long lines = 0;
        for (int i = 0; i < PHONES; i++) {
            long begin = System.nanoTime();
            lines = door.lines(base, FEED + query);
            slowest = Math.max(slowest, seconds(begin));
        }
        report.figure(what + " (" + lines + " lines)", Report.seconds(slowest), "1 s");
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
