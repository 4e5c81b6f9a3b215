package vn.giamngheo.reporting.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.reporting.fact.Family;

/**
 * What is measured, and how.
 *
 * @param denominator null unless the indicator is a rate
 * @param source law or form that defines it
 */
record Indicator(
        String code,
        Family family,
        Kind kind,
        Formula numerator,
        Formula denominator,
        String nameVi,
        String nameEn,
        String source) {

    Measured of(List<Cell> cells) {
        return kind == Kind.RATE
                ? Measured.rate(numerator.of(cells), denominator.of(cells))
                : Measured.amount(numerator.of(cells));
    }

    Set<String> measures() {
        return Stream.of(numerator, denominator)
                .filter(formula -> formula != null)
                .map(Formula::measure)
                .collect(Collectors.toSet());
    }

    /** Dimensions by which the value can be shown: those for which a rate keeps its meaning. */
    List<String> breakdowns() {
        return Dimensions.of(family).stream()
                .filter(by -> denominator == null || numerator.restrictsAlike(denominator, by))
                .toList();
    }
}
