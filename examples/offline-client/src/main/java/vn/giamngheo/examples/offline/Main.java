package vn.giamngheo.examples.offline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;

/** {@code sync}, {@code list}, {@code set <id> <field> <text>} on a file of this folder; see README.md. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var environment = System.getenv();
        var server = new Server(
                URI.create(environment.getOrDefault("API", "http://localhost:8080/api/v1")),
                () -> environment.getOrDefault("TOKEN", ""));
        var client = new OfflineClient(Store.open(Path.of("offline-client.json")), server);
        var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "sync" -> out.println(client.sync() ? "in step with the server" : "no network, try again later");
            case "list" ->
                client.households()
                        .forEach(it -> out.println(it.path("id").asText() + "  "
                                + it.path("household").path("headName").asText() + ", "
                                + it.path("household").path("village").asText()));
            case "set" -> client.change(arguments[1], arguments[2], TextNode.valueOf(arguments[3]));
            default -> out.println("sync | list | set <id> <field> <text>");
        }
        var pretty = new ObjectMapper().writerWithDefaultPrettyPrinter();
        out.println(client.households().size() + " households, " + client.waiting() + " edits waiting, "
                + client.conflicts().size() + " conflicts"
                + (client.refused().isEmpty() ? "" : ", refused: " + pretty.writeValueAsString(client.refused())));
    }
}
