package vn.giamngheo.budget.ledger;

import java.util.List;
import java.util.UUID;

/** What a feature keeps beside postings. It is written when they have their rows and before they take their cells. */
@FunctionalInterface
public interface Beside {

    Beside NOTHING = postings -> {};

    /** @param postings that were written just now; what is written here is taken back with them when a cell refuses */
    void write(List<UUID> postings);
}
