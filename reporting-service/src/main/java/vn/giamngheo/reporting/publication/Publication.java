package vn.giamngheo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
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

    private static final int MOST_AT_ONCE = 500;

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

    /** One unit and year to be measured again; the order is that of the events. */
    private record Subject(Family family, String unit, String period) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            return java.util.Comparator.comparing(Subject::period)
                    .thenComparing(Subject::unit)
                    .thenComparing(Subject::family)
                    .compare(this, other);
        }
    }

    /** @return how many marks were worked off; 0 also when another replica is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int round() {
        if (!lease()) {
            return 0;
        }
        var today = LocalDate.now(clock);
        var marks = changes.take(today, MOST_AT_ONCE);
        marks.stream()
                .flatMap(mark -> subjects(mark, today))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(subject -> publish(subject, today));
        return marks.size();
    }

    /** The lease ends with the transaction, also when this process dies. The number spells "measured". */
    private boolean lease() {
        return sql.read(row -> row.getBoolean(1), "select pg_try_advisory_xact_lock(?)", 0x6d65617375726564L)
                .get(0);
    }

    /** The year of the change, and each later year of which something was published: a household stays what it was. */
    private Stream<Subject> subjects(ChangedUnit mark, LocalDate today) {
        var year = Period.ofYear(mark.day().getYear());
        var later = published.periodsAfter(year.code(), chain(mark, year, today));
        return Stream.concat(Stream.of(year.code()), later.stream())
                .flatMap(code -> chain(mark, Period.parse(code).orElseThrow(), today).stream()
                        .map(unit -> new Subject(mark.family(), unit, code)));
    }

    private List<String> chain(ChangedUnit mark, Period year, LocalDate today) {
        return places.on(year.asOf(today)).chain(mark.unit());
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
