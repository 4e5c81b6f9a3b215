package vn.giamngheo.platform.problem;

import java.util.List;

/** The request is understood but some of its fields cannot be accepted; each is named by a pointer. */
public final class InvalidRequest extends Fault {

    public InvalidRequest(FieldFault... fields) {
        this(List.of(fields));
    }

    public InvalidRequest(List<FieldFault> fields) {
        super(422, fields, fields.size());
    }

    /** For checks that collect what is wrong before they refuse. */
    public static void throwIfAny(List<FieldFault> fields) {
        if (!fields.isEmpty()) {
            throw new InvalidRequest(fields);
        }
    }
}
