package vn.giamngheo.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Resources of one commune, for the dimension of area in the table of access: what each operation is asked with, so that somebody of
 * that commune gets something. The same call is then made by somebody of another commune, who must get nothing.
 */
public final class AreaFixture {

    /** Units whose people make the same call: the first gets through, the second does not. */
    record Sides(String inside, String outside) {}

    /**
     * A call that means something inside.
     *
     * @param path values of the address's parameters, by name
     * @param query without the question mark; empty for none
     * @param body empty for none
     * @param type of the body; null for the first that the operation takes
     * @param question a POST that asks and changes nothing
     * @param sides null for those of the fixture
     * @param outcome the status that an answer amounts to
     */
    public record Call(
            Map<String, ?> path,
            String query,
            String body,
            String type,
            boolean question,
            Sides sides,
            ToIntFunction<Response> outcome) {

        public static Call of(String query) {
            return new Call(Map.of(), query, "", null, false, null, Response::statusCode);
        }

        public Call with(String name, Object value) {
            var more = new HashMap<String, Object>(path);
            more.put(name, value);
            return new Call(more, query, body, type, question, sides, outcome);
        }

        public Call sending(String content) {
            return new Call(path, query, content, type, question, sides, outcome);
        }

        public Call sending(String mediaType, String content) {
            return new Call(path, query, content, mediaType, question, sides, outcome);
        }

        /** A question too long for an address: nothing is stored, and who has no part in it is answered with nothing. */
        public Call asking(String content) {
            return new Call(path, query, content, type, true, sides, outcome);
        }

        /** For what no commune may do: whoever stands above makes the call, and somebody beside. */
        public Call between(String inside, String outside) {
            return new Call(path, query, body, type, question, new Sides(inside, outside), outcome);
        }

        /** Where the answer itself says, item by item or later on, what was refused. */
        public Call amountingTo(ToIntFunction<Response> status) {
            return new Call(path, query, body, type, question, sides, status);
        }
    }

    private final Sides sides;
    private final Map<String, Supplier<Call>> calls = new HashMap<>();
    private final Set<String> withoutArea = new HashSet<>();

    /** @param outside another commune of the same province: whoever keeps areas of provinces only is found out */
    public AreaFixture(String inside, String outside) {
        this.sides = new Sides(inside, outside);
    }

    /** @param call made anew each time, so that a write finds what it needs; others run before it in no order */
    public AreaFixture on(String operation, Supplier<Call> call) {
        calls.put(operation, call);
        return this;
    }

    /** What is of no place: law, the map, keys. Everybody is answered the same, and whoever adds to these says so here. */
    public AreaFixture withoutArea(String operation, Supplier<Call> call) {
        withoutArea.add(operation);
        return on(operation, call);
    }

    /** Operations that every service has from the platform. */
    public AreaFixture onParkedEvents() {
        var path = "/api/v1/operations/parked-events";
        on("GET " + path, () -> Call.of(""));
        return on("POST " + path + "/{subject}/retry", () -> Call.of("").with("subject", UUID.randomUUID()));
    }

    Sides sides(Call call) {
        return call.sides() == null ? sides : call.sides();
    }

    Optional<Call> call(String operation) {
        return Optional.ofNullable(calls.get(operation)).map(Supplier::get);
    }

    boolean isWithoutArea(String operation) {
        return withoutArea.contains(operation);
    }

    /** What the fixture speaks of, so that nothing stays in it that the service no longer has. */
    Set<String> operations() {
        return calls.keySet();
    }
}
