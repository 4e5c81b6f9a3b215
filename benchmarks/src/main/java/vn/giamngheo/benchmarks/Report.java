package vn.giamngheo.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** The table that a run prints, a line as soon as it is known. */
final class Report {

    private static final String LINE = "%-50s %18s   %-34s %s%n";

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void title() {
        out.printf(
                "%d processors, Java %s%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        out.printf(LINE, "what", "measured", "beside", "ratio");
    }

    void doing(String what) {
        out.printf("  .. %s%n", what);
    }

    /** A figure with an aim instead of a physical limit, or with none. */
    void figure(String what, String measured, String aim) {
        out.printf(LINE, what, measured, aim.isEmpty() ? "" : "aim: " + aim, "");
    }

    /** The usual call and the hundredth; the aim is the hundredth's. */
    void percentiles(String what, Times times, String aim) {
        figure(what + ", p50 · p99", millis(times.percentile(0.50)) + " · " + millis(times.percentile(0.99)), aim);
    }

    /** A figure beside the best that the machine did in the same run. */
    void ratio(String what, String measured, String limit, double ratio) {
        out.printf(LINE, what, measured, limit, String.format(Locale.ROOT, "%.2f", ratio));
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }
}
