package vn.giamngheo.household.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When two supports may be one thing given twice. The office's own check, not a law: lines of several programmes may rightly meet in one
 * household, so it warns and never refuses.
 */
final class OverlapPolicy {

    private OverlapPolicy() {}

    /**
     * The days that both are meant for, when they are of one household and one content and were paid by different lines; none of the
     * programmes is a line of its own. Empty when they are not suspicious.
     */
    static Optional<Period> overlap(Supported one, Supported other) {
        boolean same = one.householdId().equals(other.householdId())
                && one.kind() == other.kind()
                && one.contentKey().equals(other.contentKey());
        return same && !Objects.equals(one.line(), other.line())
                ? common(one.period(), other.period())
                : Optional.empty();
    }

    private static Optional<Period> common(Period one, Period other) {
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var to = earlier(one.to(), other.to());
        return to == null || to.isAfter(from) ? Optional.of(new Period(from, to)) : Optional.empty();
    }

    /** An open end is later than any other. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
