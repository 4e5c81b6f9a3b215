package vn.giamngheo.launcher.trouble;

import java.util.Arrays;

/** The suite cannot go on; said to the user as one sentence in their language. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient Object[] values;

    public Trouble(Fault fault, Object... values) {
        this(null, fault, values);
    }

    /** @param values what the sentence names, as text or numbers, in the order of its placeholders */
    public Trouble(Throwable cause, Fault fault, Object... values) {
        super(fault + " " + Arrays.toString(values), cause);
        this.fault = fault;
        this.values = values.clone();
    }

    public Fault fault() {
        return fault;
    }

    Object[] values() {
        return values.clone();
    }
}
