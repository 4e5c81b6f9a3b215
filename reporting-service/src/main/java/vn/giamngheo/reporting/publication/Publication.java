package vn.giamngheo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.change.ChangedUnit;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.indicator.Period;
import vn.giamngheo.reporting.indicator.YearlyMeasurements;
import vn.giamngheo.reporting.place.Places;

/**
 * Measures again what changed, up to the nation, and publishes what differs. One replica at a time: two would tell the
 * values of the nation in the wrong order.
 */
@ApplicationScoped
class Publication {

    private static final int MOST_AT_ONCE = 2_000;

    private final Sql sql;
    private final ChangedUnits changes;
    private final Places places;
    private final YearlyMeasurements measurements;
    private final PublishedValues published;
    private final Outbox outbox;
    private final Clock clock;

    Publication(
            Sql sql,
            ChangedUnits changes,
            Places places,
            YearlyMeasurements measurements,
            PublishedValues published,
            Outbox outbox,
            Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.places = places;
        this.measurements = measurements;
        this.published = published;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many marks were worked off; 0 also when another replica is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int round() {
        if (!lease()) {
            return 0;
        }
        var today = LocalDate.now(clock);
        var marks = changes.take(today, MOST_AT_ONCE);
        if (marks.isEmpty()) {
            return 0;
        }
        var subjects = subjects(marks, mark -> Stream.of(mark.day().getYear()), today);
        subjects.addAll(published.known(subjects(marks, mark -> laterYears(mark, today), today)));
        subjects.forEach(subject -> publish(subject, today));
        return marks.size();
    }

    /** The lease ends with the transaction, also when this process dies. The number spells "measured". */
    private boolean lease() {
        return sql.read(row -> row.getBoolean(1), "select pg_try_advisory_xact_lock(?)", 0x6d65617375726564L)
                .get(0);
    }

    /** A household stays what it was until its next review: later years that were told may differ too. */
    private static Stream<Integer> laterYears(ChangedUnit mark, LocalDate today) {
        return IntStream.rangeClosed(mark.day().getYear() + 1, today.getYear()).boxed();
    }

    /** The unit and everything above it on the map of each year. */
    private SortedSet<Subject> subjects(
            List<ChangedUnit> marks, Function<ChangedUnit, Stream<Integer>> years, LocalDate today) {
        var subjects = new TreeSet<Subject>();
        for (var mark : marks) {
            years.apply(mark).map(Period::ofYear).forEach(year -> places.on(year.asOf(today))
                    .chain(mark.unit())
                    .forEach(unit -> subjects.add(new Subject(mark.family(), unit, year.code()))));
        }
        return subjects;
    }

    private void publish(Subject subject, LocalDate today) {
        var year = Period.parse(subject.period()).orElseThrow();
        var asOf = year.asOf(today);
        for (var measurement : measurements.of(subject.family(), subject.unit(), year, asOf)) {
            var measured = measurement.measured();
            if (published.keep(subject.unit(), measurement.indicator(), subject.period(), measured)) {
                outbox.publish(
                        IndicatorMeasured.TYPE,
                        subject.unit(),
                        new IndicatorMeasured(
                                measurement.indicator(),
                                subject.unit(),
                                subject.period(),
                                asOf,
                                measured.numerator(),
                                measured.denominator(),
                                measured.value(),
                                measurement.coverage()));
            }
        }
    }
}
