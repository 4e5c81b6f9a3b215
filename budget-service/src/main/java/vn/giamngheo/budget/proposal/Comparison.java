package vn.giamngheo.budget.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One declared line against its parts and against itself. The same slip is reported by one figure only. */
record Comparison(Declared line) {

    /** The declared shares must make up the declared total. */
    Optional<Difference> withItself() {
        return isSplitWhole()
                ? Optional.empty()
                : difference(Measure.SPLIT, line.totalVnd(), line.centralVnd() + line.localVnd());
    }

    /**
     * The total first. Of the three figures two are independent, so one share says the rest: the central one where it is stated. It
     * is reported beside the total unless it differs by the same amount, which is the same slip.
     */
    List<Difference> with(Worth parts) {
        var total = difference(Measure.TOTAL, line.totalVnd(), parts.totalVnd());
        long totalDifference = total.map(Difference::differenceVnd).orElse(0L);
        var share = parts.split()
                .filter(split -> isSplitWhole())
                .flatMap(this::share)
                .filter(difference -> difference.differenceVnd() != totalDifference);
        return Stream.of(total, share).flatMap(Optional::stream).toList();
    }

    private Optional<Difference> share(Split parts) {
        if (line.centralVnd() != null) {
            return difference(Measure.CENTRAL, line.centralVnd(), parts.centralVnd());
        }
        return Optional.ofNullable(line.localVnd())
                .flatMap(stated -> difference(Measure.LOCAL, stated, parts.localVnd()));
    }

    private boolean isSplitWhole() {
        return line.centralVnd() == null
                || line.localVnd() == null
                || line.centralVnd() + line.localVnd() == line.totalVnd();
    }

    private Optional<Difference> difference(Measure measure, long declaredVnd, long computedVnd) {
        return declaredVnd == computedVnd
                ? Optional.empty()
                : Optional.of(new Difference(line.line(), measure, declaredVnd, computedVnd));
    }
}
