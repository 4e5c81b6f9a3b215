package vn.giamngheo.budget.forecast;

import java.util.List;
import vn.giamngheo.budget.programme.Nature;

/** What a unit may spend in a year and has spent, by nature. */
record Executions(List<Execution> byNature) {

    /** Dong; what was spent up to a day. */
    record Execution(Nature nature, long availableVnd, long disbursedVnd) {}

    Execution of(Nature nature) {
        return byNature.stream()
                .filter(execution -> execution.nature() == nature)
                .findFirst()
                .orElse(new Execution(nature, 0, 0));
    }
}
