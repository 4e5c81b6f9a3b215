package vn.giamngheo.budget.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.giamngheo.platform.problem.FieldFault;

/** All cells that refuse a posting, so that a clerk learns of every one at once. */
final class Shortages {

    private final Function<Cell, String> pointer;
    private final List<Shortage> found = new ArrayList<>();

    /** @param pointer where in the request a cell is named */
    Shortages(Function<Cell, String> pointer) {
        this.pointer = pointer;
    }

    void add(Shortage shortage) {
        found.add(shortage);
    }

    /**
     * @throws InsufficientBalance when a cell lacks money (409)
     * @throws CellFull when a cell would hold more than the ledger counts (409)
     */
    void refuse() {
        var lacking = faults(Shortage::isLack);
        if (!lacking.isEmpty()) {
            throw new InsufficientBalance(lacking);
        }
        if (!found.isEmpty()) {
            throw new CellFull(faults(shortage -> true));
        }
    }

    private List<FieldFault> faults(Predicate<Shortage> which) {
        return found.stream()
                .filter(which)
                .map(shortage -> shortage.fault(pointer.apply(shortage.cell())))
                .toList();
    }
}
