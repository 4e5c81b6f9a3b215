package vn.giamngheo.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resources of one commune, for the dimension of area in the table of access: what each operation is asked with, so that somebody of
 * that commune gets something. The same call is then made by somebody of another commune, who must get nothing.
 */
public final class AreaFixture {

    /**
     * A call that means something inside.
     *
     * @param path values of the address's parameters, by name
     * @param query without the question mark; empty for none
     * @param body empty for none
     */
    public record Call(Map<String, ?> path, String query, String body) {

        public static Call of(String query) {
            return new Call(Map.of(), query, "");
        }

        public Call with(String name, Object value) {
            var more = new HashMap<String, Object>(path);
            more.put(name, value);
            return new Call(more, query, body);
        }

        public Call sending(String json) {
            return new Call(path, query, json);
        }
    }

    private final String inside;
    private final String outside;
    private final Map<String, Supplier<Call>> calls = new HashMap<>();

    /** @param outside another commune of the same province: whoever keeps areas of provinces only is found out */
    public AreaFixture(String inside, String outside) {
        this.inside = inside;
        this.outside = outside;
    }

    /** @param call made anew each time, so that a write finds what it needs; others run before it in no order */
    public AreaFixture on(String operation, Supplier<Call> call) {
        calls.put(operation, call);
        return this;
    }

    String inside() {
        return inside;
    }

    String outside() {
        return outside;
    }

    Optional<Call> call(String operation) {
        return Optional.ofNullable(calls.get(operation)).map(Supplier::get);
    }
}
