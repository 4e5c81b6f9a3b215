package vn.giamngheo.platform.table;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Entries of a table while they are read; what is wrong with them is gathered, so that one answer names all of it. */
public final class Reading {

    /** Whoever has more than this to mend has sent the wrong table. */
    private static final int MOST_FAULTS = 1_000;

    private final List<TableEntry> entries;
    private final List<FieldFault> faults = new ArrayList<>();

    Reading(List<TableEntry> entries) {
        this.entries = entries.stream().map(entry -> entry.telling(this::fault)).toList();
        if (entries.isEmpty()) {
            throw TableReader.refused("TABLE_WITHOUT_ROWS");
        }
    }

    public List<TableEntry> entries() {
        return entries;
    }

    public void fault(FieldFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    /** @throws InvalidRequest when anything was wrong (422) */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
