package vn.giamngheo.benchmarks;

import static java.net.URLEncoder.encode;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.service.Service;

/** Reads of single households, and searches by name typed without marks, in a register of a million households. */
final class RegisterRun {

    /** The compiler has settled by then. */
    private static final int WARM_UP_READS = 3_000;

    private static final int WARM_UP_SEARCHES = 600;
    private static final int READS = 2_000;
    private static final int SEARCHES = 600;
    private static final String[] FAMILIES = {"nguyen", "tran", "le", "pham", "hoang", "lo", "giang", "kan", "briu"};
    private static final String[] MIDDLES = {"thi", "van", "ngoc", "duc", ""};
    private static final String[] GIVEN = {"hoa", "lan", "tuan", "duom", "xuyen", "b", "qu", "hong", "an"};
    private static final String[] UNITS = {"VN", "01", "001", "00004", "04"};

    private final GrownRegister register;
    private final Suite suite;
    private final Door door;
    private final Random random = new Random(1);

    RegisterRun(Stage stage) throws Exception {
        this.register = stage.needGrownRegister();
        this.suite = stage.suite();
        this.door = stage.door();
    }

    /** A path of a call. */
    private interface Question {
        String next();
    }

    void measure(Report report) throws IOException, InterruptedException {
        var past = suite.ports().address(Service.HOUSEHOLD);
        warmUp(past, WARM_UP_READS, this::household);
        warmUp(door.gateway(), WARM_UP_READS, this::household);
        warmUp(past, WARM_UP_SEARCHES, this::search);
        tell(report, "household by id", past, READS, this::household, "10 ms");
        tell(report, "household by id, through the gateway", door.gateway(), READS, this::household, "10 ms");
        tell(report, "household by id as of a day", past, READS, () -> household() + "?asOf=2022-06-30", "10 ms");
        tell(report, "households by name", past, SEARCHES, this::search, "50 ms");
        tell(report, "households by a name nobody has", past, SEARCHES, () -> named("zz xuan"), "50 ms");
    }

    private void warmUp(URI base, int calls, Question question) throws IOException, InterruptedException {
        for (int i = 0; i < calls; i++) {
            door.time(base, question.next());
        }
    }

    private void tell(Report report, String what, URI base, int calls, Question question, String aim)
            throws IOException, InterruptedException {
        var millis = new double[calls];
        for (int i = 0; i < calls; i++) {
            millis[i] = door.time(base, question.next());
        }
        report.percentiles(what, Times.of(millis), "below " + aim);
    }

    private String household() {
        return "/households/" + register.household(random.nextInt(GrownRegister.HOUSEHOLDS));
    }

    private String search() {
        return named(of(FAMILIES) + " " + of(MIDDLES) + " " + of(GIVEN));
    }

    private String named(String name) {
        return "/households?asOf=2022-01-01&unit=" + of(UNITS) + "&name=" + encode(name, StandardCharsets.UTF_8);
    }

    private String of(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
