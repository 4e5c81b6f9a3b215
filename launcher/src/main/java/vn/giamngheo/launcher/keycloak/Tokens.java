package vn.giamngheo.launcher.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Gets access tokens the way that clients do: a password for a person, a client's own secret for a program. */
public final class Tokens {

    /** Public client that may exchange a password for a token. */
    private static final String TERMINAL = "suite-cli";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI address;
    private final Realm realm;
    private final Secrets secrets;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param issuer address of the realm */
    public Tokens(URI issuer, Realm realm, Secrets secrets) {
        this.address = URI.create(issuer + "/protocol/openid-connect/token");
        this.realm = realm;
        this.secrets = secrets;
    }

    /** A token that was made just now, for a user or a client of the realm file. */
    public String of(String name) {
        Account account = realm.account(name).orElseThrow(() -> new Trouble(Fault.USER_UNKNOWN, name, names()));
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(grant(account))))
                    .build();
            return token(name, client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new Trouble(e, Fault.UNREACHABLE, address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(e, Fault.UNREACHABLE, address);
        }
    }

    private static String token(String name, HttpResponse<String> response) throws IOException {
        JsonNode body = new ObjectMapper().readTree(response.body());
        if (response.statusCode() != 200) {
            throw new Trouble(
                    Fault.TOKEN_REFUSED,
                    name,
                    body.path("error_description").asText(body.path("error").asText()));
        }
        return body.get("access_token").asText();
    }

    private Map<String, String> grant(Account account) {
        String secret = secrets.get(account.secret());
        return account.program()
                ? Map.of("grant_type", "client_credentials", "client_id", account.name(), "client_secret", secret)
                : Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        TERMINAL,
                        "username",
                        account.name(),
                        "password",
                        secret);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String names() {
        return realm.accounts().stream().map(Account::name).collect(Collectors.joining(", "));
    }
}
