package vn.giamngheo.budget.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One declared line against its parts and against itself. The same slip is reported by one figure only. */
record Comparison(Declared line) {

    /** The declared shares must make up the declared total. */
    Optional<Difference> withItself() {
        return isSplitWhole()
                ? Optional.empty()
                : difference(Measure.SPLIT, line.totalVnd(), line.centralVnd() + line.localVnd());
    }

    /**
     * The total first. A share that differs is reported beside it unless it explains the total's difference; money that is only on
     * the wrong side is reported for the central share, the local one being its mirror.
     */
    List<Difference> with(Worth parts) {
        var differences = new ArrayList<Difference>();
        var total = difference(Measure.TOTAL, line.totalVnd(), parts.totalVnd());
        total.ifPresent(differences::add);
        if (isSplitWhole()) {
            parts.split().ifPresent(split -> differences.addAll(shares(split, total)));
        }
        return differences;
    }

    private List<Difference> shares(Split parts, Optional<Difference> total) {
        var central = Optional.ofNullable(line.centralVnd())
                .flatMap(stated -> difference(Measure.CENTRAL, stated, parts.centralVnd()));
        var local = Optional.ofNullable(line.localVnd())
                .flatMap(stated -> difference(Measure.LOCAL, stated, parts.localVnd()));
        boolean oneSlip = amount(central) + amount(local) == amount(total);
        if (oneSlip && total.isPresent()) {
            return List.of();
        }
        return oneSlip && central.isPresent()
                ? List.of(central.get())
                : java.util.stream.Stream.of(central, local)
                        .flatMap(Optional::stream)
                        .toList();
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

    private static long amount(Optional<Difference> difference) {
        return difference.map(Difference::differenceVnd).orElse(0L);
    }
}
