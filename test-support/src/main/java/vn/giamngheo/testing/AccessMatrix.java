package vn.giamngheo.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call what: every operation of the API description is called with every role, without a token, with a token of no unit, and by
 * somebody of another commune than its resource's ({@link AreaFixture}), and the outcome is compared with the committed
 * {@code contracts/access.csv}. A role that is let in may still be told that its request is wrong; a role that is not is told so before
 * anything of the request is read.
 */
public final class AccessMatrix {

    private static final Path FILE = Path.of("contracts", "access.csv");
    static final List<String> ROLES =
            List.of("READER", "OFFICER", "APPROVER", "FINANCE", "OVERSIGHT", "PARTNER", "ADMIN");
    private static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";

    private AccessMatrix() {}

    /**
     * Fails when the running service lets others in, and when an operation's area is not proved: a new one needs a call in the fixture.
     * After a change that is meant: {@code -Dcontracts.update=true}, read, commit.
     */
    public static void assertCommitted(AreaFixture fixture) {
        var areas = new AreaAccess(fixture);
        var tokens = ROLES.stream().map(role -> Tokens.of("VN", role)).toList();
        var running = new ArrayList<String>();
        running.add("operation," + String.join(",", ROLES) + ",without unit,outside");
        var described = new HashSet<String>();
        new OpenAPIV3Parser()
                .read(ApiDescription.FILE.toString())
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    described.add(method + " " + path);
                    running.add(row(new Call(method, path, operation), tokens) + ","
                            + areas.outside(method, path, operation));
                }));
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.write(FILE, running);
            }
            assertEquals(List.of(), holding(AreaAccess.OPEN, running), "do something for another commune");
            assertEquals(List.of(), holding(AreaAccess.UNPROVEN, running), "what another commune gets is not proved");
            assertEquals(String.join("\n", Files.readAllLines(FILE)), String.join("\n", running));
            assertEquals(Set.of(), unknown(fixture, described), "calls of operations that do not exist");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> holding(String word, List<String> rows) {
        return rows.stream().filter(row -> row.contains("," + word)).toList();
    }

    private static Set<String> unknown(AreaFixture fixture, Set<String> described) {
        var unknown = new HashSet<>(fixture.operations());
        unknown.removeAll(described);
        return unknown;
    }

    private static String row(Call call, List<String> tokens) {
        if (call.isOpen()) {
            return call + ",open to everybody";
        }
        assertEquals(401, call.status(null), call + " without a token");
        var roles = tokens.stream()
                .map(token -> call.status(token) == 403 ? "" : "x")
                .collect(Collectors.joining(","));
        return call + "," + roles + "," + call.withoutUnit();
    }

    /** Holds lists, and nothing in them. */
    static boolean isEmpty(Map<String, ?> body) {
        var lists = body.values().stream().filter(List.class::isInstance).toList();
        return !lists.isEmpty() && lists.stream().allMatch(List.of()::equals);
    }

    private record Call(HttpMethod method, String path, Operation operation) {

        /** The description says so, and the committed table: both are read before anybody commits them. */
        boolean isOpen() {
            return operation.getSecurity() != null && operation.getSecurity().isEmpty();
        }

        int status(String token) {
            return answer(token).statusCode();
        }

        /** Whether somebody of no place sees anything: only what is the same for everybody. */
        String withoutUnit() {
            var answer = answer(Tokens.withoutUnit(ROLES.toArray(String[]::new)));
            return answer.statusCode() == 200 && holdsSomething(answer) ? "sees" : "nothing";
        }

        /** A file holds something when it is not empty. */
        private static boolean holdsSomething(Response answer) {
            return answer.contentType().contains("json")
                            && !answer.contentType().contains("ndjson")
                    ? !isEmpty(answer.jsonPath().getMap(""))
                    : answer.asByteArray().length > 0;
        }

        private Response answer(String token) {
            var request = RestAssured.given().noContentType();
            if (token != null) {
                request.auth().oauth2(token);
            }
            if (operation.getRequestBody() != null) {
                var type = operation
                        .getRequestBody()
                        .getContent()
                        .keySet()
                        .iterator()
                        .next();
                request.contentType(type).body("{}".getBytes(StandardCharsets.UTF_8));
            }
            return request.request(method.name(), address());
        }

        private String address() {
            return path.replaceAll("\\{[^}]+}", NOBODYS_ID);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
