package vn.giamngheo.household.bulk;

import java.util.ArrayList;
import java.util.List;

/** The first thousand errors of a file and the count of all: enough to mend it, and bounded. */
final class RowErrors {

    static final int KEPT = 1000;

    private final List<RowError> first = new ArrayList<>();
    private int count;

    void add(RowError error) {
        if (!isFull()) {
            first.add(error);
        }
        count++;
    }

    /** Further ones are only counted: their words are not needed. */
    boolean isFull() {
        return first.size() == KEPT;
    }

    List<RowError> first() {
        return first;
    }

    int count() {
        return count;
    }
}
