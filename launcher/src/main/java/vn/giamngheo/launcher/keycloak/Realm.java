package vn.giamngheo.launcher.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/**
 * The realm file: who exists, with which roles and unit. It holds no password but placeholders such as
 * <code>${SUITE_PASSWORD_MINISTRY}</code>, which Keycloak fills from its environment at import.
 */
public final class Realm {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(SUITE_[A-Z_]+)}");

    private final List<String> placeholders;
    private final List<Account> accounts;

    private Realm(List<String> placeholders, List<Account> accounts) {
        this.placeholders = placeholders;
        this.accounts = accounts;
    }

    /** @param keycloak folder of the identity provider, which imports the file from there */
    public static Realm of(Path keycloak) throws IOException {
        Path file = keycloak.resolve("data/import/giamngheo-realm.json");
        if (!Files.exists(file)) {
            throw new Trouble(Fault.NOT_BUILT, file);
        }
        return parse(Files.readString(file));
    }

    static Realm parse(String text) throws IOException {
        JsonNode realm = new ObjectMapper().readTree(text);
        Map<String, String> secretOfClient = elements(realm.path("clients"))
                .filter(client -> client.has("secret"))
                .collect(Collectors.toMap(
                        client -> client.get("clientId").asText(), client -> placeholder(client.get("secret"))));
        return new Realm(
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .toList(),
                elements(realm.path("users"))
                        .map(user -> account(user, secretOfClient))
                        .toList());
    }

    public List<Account> accounts() {
        return accounts;
    }

    public Optional<Account> account(String name) {
        return accounts.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** A value for each placeholder, for the environment of the identity provider. */
    Map<String, String> fill(UnaryOperator<String> secrets) {
        return placeholders.stream().collect(Collectors.toMap(Function.identity(), secrets));
    }

    private static Account account(JsonNode user, Map<String, String> secretOfClient) {
        String client = user.path("serviceAccountClientId").asText("");
        boolean program = !client.isEmpty();
        return new Account(
                program ? client : user.get("username").asText(),
                program,
                program ? secretOfClient.get(client) : placeholder(user.at("/credentials/0/value")),
                elements(user.path("realmRoles")).map(JsonNode::asText).toList(),
                user.at("/attributes/unit/0").asText());
    }

    private static String placeholder(JsonNode value) {
        return PLACEHOLDER
                .matcher(value.asText())
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the realm file holds a password instead of a placeholder"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
