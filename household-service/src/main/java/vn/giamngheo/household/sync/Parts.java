package vn.giamngheo.household.sync;

import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Parts of an item, which some operations need and others do not. */
final class Parts {

    private Parts() {}

    /** @throws InvalidRequest when it was left out (422) */
    static <T> T given(String pointer, T part) {
        if (part == null) {
            throw new InvalidRequest(new FieldFault(pointer, "REQUIRED"));
        }
        return part;
    }

    /** Does something with a part; what is wrong with it is told by the fields of the item. */
    static void within(String part, Runnable operation) {
        try {
            operation.run();
        } catch (InvalidRequest e) {
            throw new InvalidRequest(e.fields().stream()
                    .map(fault -> new FieldFault(part + fault.pointer(), fault.code(), fault.values()))
                    .toList());
        }
    }
}
