package vn.giamngheo.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What somebody of another commune gets from an operation. Both callers have every role, so that only the area tells them apart, and a
 * refusal counts only where the same call gets through inside.
 */
final class AreaAccess {

    /** What no operation may be. */
    static final String OPEN = "OPEN";

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    private final AreaFixture fixture;

    AreaAccess(AreaFixture fixture) {
        this.fixture = fixture;
    }

    /**
     * @return {@code 403} or {@code 404}, or {@code empty}, or {@code less} for figures of nothing; {@code above} where a commune may do
     *     it nowhere; {@code same} where a read answers the same to both; {@code unproven} where the fixture has no call, or the call
     *     does not get through inside either
     */
    String outside(HttpMethod method, String path, Operation operation) {
        var found = fixture.call(method + " " + path);
        if (found.isEmpty()) {
            return "unproven";
        }
        var call = found.get();
        var out = answer(fixture.outside(), method, path, operation, call);
        var in = answer(fixture.inside(), method, path, operation, call);
        if (out.statusCode() == 403 && in.statusCode() == 403) {
            return "above";
        }
        if (REFUSED.contains(in.statusCode())) {
            return "unproven";
        }
        if (REFUSED.contains(out.statusCode())) {
            return Integer.toString(out.statusCode());
        }
        if (out.statusCode() != 200 || method != HttpMethod.GET && !isQuestion(path)) {
            return OPEN + " (" + out.statusCode() + " outside and " + in.statusCode() + " inside)";
        }
        return reading(out, in);
    }

    /** Questions too long for an address. */
    private static boolean isQuestion(String path) {
        return path.endsWith("/evaluation") || path.endsWith("/query");
    }

    private static String reading(Response out, Response in) {
        boolean nothing = AccessMatrix.isEmpty(out.jsonPath().getMap(""));
        if (out.asString().equals(in.asString())) {
            return nothing ? "unproven" : "same";
        }
        return nothing ? "empty" : "less";
    }

    private static Response answer(
            String unit, HttpMethod method, String path, Operation operation, AreaFixture.Call call) {
        var token = Tokens.of(unit, new Tokens.Person("area-" + unit), AccessMatrix.ROLES.toArray(String[]::new));
        var request = RestAssured.given().noContentType().header("If-Match", "*");
        request.auth().oauth2(token);
        if (operation.getRequestBody() != null) {
            var type =
                    operation.getRequestBody().getContent().keySet().iterator().next();
            request.contentType(type).body(call.body().getBytes(StandardCharsets.UTF_8));
        }
        var query = call.query().isEmpty() ? "" : "?" + call.query();
        call.path().forEach((name, value) -> {
            if (path.contains("{" + name + "}")) {
                request.pathParam(name, value);
            }
        });
        return request.request(method.name(), path + query);
    }
}
