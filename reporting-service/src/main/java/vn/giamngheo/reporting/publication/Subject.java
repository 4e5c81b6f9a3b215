package vn.giamngheo.reporting.publication;

import java.util.Comparator;
import vn.giamngheo.reporting.fact.Family;

/** What is measured again: one family of one unit and one year. The order is that of the events. */
record Subject(Family family, String unit, String period) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::period).thenComparing(Subject::unit).thenComparing(Subject::family);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
