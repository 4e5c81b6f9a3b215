package vn.giamngheo.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What somebody of another commune gets from an operation. All callers have every role, so that only the area tells them apart, and a
 * refusal counts only where the same call succeeds inside.
 */
final class AreaAccess {

    /** What no operation may be. */
    static final String OPEN = "OPEN";

    /** What no operation may stay. */
    static final String UNPROVEN = "unproven";

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final String NATION = "VN";

    private final AreaFixture fixture;

    AreaAccess(AreaFixture fixture) {
        this.fixture = fixture;
    }

    /**
     * @return {@code 403} or {@code 404}; {@code empty} for lists without items and figures of nothing; {@code above} where communes are
     *     refused and the nation is not; {@code no area} where everybody is answered alike, and the fixture says that this is meant
     */
    String outside(HttpMethod method, String path, Operation operation) {
        var name = method + " " + path;
        try {
            return fixture.call(name)
                    .map(call -> judge(new Asked(method, path, operation, call), fixture.isWithoutArea(name)))
                    .orElse(UNPROVEN + " (no call)");
        } catch (AssertionError e) {
            return UNPROVEN + " (" + Answers.cell(e.getMessage()) + ")";
        }
    }

    private String judge(Asked asked, boolean withoutArea) {
        var sides = fixture.sides(asked.call());
        var out = asked.by(sides.outside());
        var in = asked.by(sides.inside());
        if (withoutArea) {
            return alike(out, in);
        }
        int outcome = asked.call().outcome().applyAsInt(out);
        int control = asked.call().outcome().applyAsInt(in);
        if (outcome == 403 && control == 403) {
            var above = asked.by(NATION);
            return succeeds(above.statusCode()) ? "above" : unproven(above);
        }
        if (!succeeds(control)) {
            return unproven(in);
        }
        if (REFUSED.contains(outcome)) {
            return Integer.toString(outcome);
        }
        if (out.statusCode() != 200 || asked.isWrite()) {
            return OPEN + " (" + outcome + " outside and " + control + " inside)";
        }
        return reading(asked, out, in);
    }

    private static String reading(Asked asked, Response out, Response in) {
        if (Answers.holdNothing(in)) {
            return unproven(in);
        }
        if (out.asString().equals(in.asString())) {
            return OPEN + " (the same answer)";
        }
        boolean nothing = Answers.holdNothing(out)
                || out.asString().equals(asked.byNobodyOfAPlace().asString());
        return nothing ? "empty" : OPEN + " (" + Answers.start(out) + ")";
    }

    /** Files are not compared: they may tell when they were made. */
    private static String alike(Response out, Response in) {
        if (!succeeds(out.statusCode()) || !succeeds(in.statusCode()) || Answers.holdNothing(in)) {
            return unproven(in);
        }
        return !Answers.isJson(in) || out.asString().equals(in.asString()) ? "no area" : OPEN + " (not the same)";
    }

    private static boolean succeeds(int status) {
        return status >= 200 && status < 300;
    }

    private static String unproven(Response control) {
        return UNPROVEN + " (" + control.statusCode() + " " + Answers.start(control) + ")";
    }

    private record Asked(HttpMethod method, String path, Operation operation, AreaFixture.Call call) {

        boolean isWrite() {
            return method != HttpMethod.GET && !call.question();
        }

        Response by(String unit) {
            return answer(
                    Tokens.of(unit, new Tokens.Person("area-" + unit), AccessMatrix.ROLES.toArray(String[]::new)));
        }

        Response byNobodyOfAPlace() {
            return answer(Tokens.withoutUnit(AccessMatrix.ROLES.toArray(String[]::new)));
        }

        private Response answer(String token) {
            var request = RestAssured.given().noContentType().header("If-Match", "*");
            request.auth().oauth2(token);
            if (operation.getRequestBody() != null) {
                request.contentType(call.type() == null ? firstType() : call.type())
                        .body(call.body().getBytes(StandardCharsets.UTF_8));
            }
            var query = call.query().isEmpty() ? "" : "?" + call.query();
            call.path().forEach((name, value) -> {
                if (path.contains("{" + name + "}")) {
                    request.pathParam(name, value);
                }
            });
            return request.request(method.name(), path + query);
        }

        private String firstType() {
            return operation.getRequestBody().getContent().keySet().iterator().next();
        }
    }
}
