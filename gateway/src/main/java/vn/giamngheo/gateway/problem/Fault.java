package vn.giamngheo.gateway.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One refusal, with what its sentence names and the headers that its answer carries. */
public final class Fault extends RuntimeException {

    private final FaultKind kind;
    private final transient Object[] values;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /** @param values what the sentence names, in the order of its placeholders */
    public Fault(FaultKind kind, Object... values) {
        super(null, null, false, false);
        this.kind = kind;
        this.values = values;
    }

    public Fault with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Says when a repetition is worth the caller's while. */
    public Fault retryAfter(long seconds) {
        return with("Retry-After", Long.toString(seconds));
    }

    public FaultKind kind() {
        return kind;
    }

    Object[] values() {
        return values;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Override
    public String getMessage() {
        return kind.slug() + " " + Arrays.toString(values);
    }
}
