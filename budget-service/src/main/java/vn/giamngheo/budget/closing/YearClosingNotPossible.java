package vn.giamngheo.budget.closing;

import vn.giamngheo.platform.problem.Fault;

/** The year is closed already, or open already, or another decision on it waits for approval. */
final class YearClosingNotPossible extends Fault {

    YearClosingNotPossible(String unit, int year) {
        super(409, unit, year);
    }
}
