package vn.giamngheo.platform.problem;

import java.util.List;

/**
 * A refusal that the caller can act on. One class is one fault is one slug: {@code HouseholdNotFound} answers
 * {@code /problems/household-not-found}. Its sentences stand in {@code problems_vi.properties} and
 * {@code problems_en.properties} of the module that owns it, under {@code <slug>.title} and {@code <slug>.detail}.
 */
public abstract class Fault extends RuntimeException {

    private final int status;
    private final transient Object[] values;
    private final transient List<FieldFault> fields;

    /** @param values what the sentence names, in the order of its placeholders */
    protected Fault(int status, Object... values) {
        this(status, List.of(), values);
    }

    protected Fault(int status, List<FieldFault> fields, Object... values) {
        super(null, null, false, false);
        this.status = status;
        this.values = values;
        this.fields = fields;
    }

    public int status() {
        return status;
    }

    /** Class name in kebab case. */
    public String slug() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    public Object[] values() {
        return values;
    }

    public List<FieldFault> fields() {
        return fields;
    }

    @Override
    public String getMessage() {
        return slug() + " " + java.util.Arrays.toString(values);
    }
}
