package vn.giamngheo.platform.problem;

import java.util.List;

/** The body is not the JSON that this resource takes: not JSON at all, a wrong type, an unknown field or value. */
public final class MalformedBody extends Fault {

    public MalformedBody(FieldFault field) {
        super(400, List.of(field));
    }
}
