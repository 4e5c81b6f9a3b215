package vn.giamngheo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import vn.giamngheo.launcher.home.PrivateFile;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.keycloak.Account;
import vn.giamngheo.launcher.keycloak.Keycloak;
import vn.giamngheo.launcher.keycloak.Realm;
import vn.giamngheo.launcher.keycloak.Tokens;
import vn.giamngheo.launcher.process.Memory;
import vn.giamngheo.launcher.process.StateFile;
import vn.giamngheo.launcher.service.Service;

/** What a user wants to know when everything is ready: where, who, how long, how big, and the ministry's summary. */
final class Welcome {

    private static final String READER = "ministry";

    private static final Set<String> NEEDED_FOR_SUMMARY =
            Set.of(Keycloak.NAME, Service.GATEWAY.module(), Service.REPORTING.module());

    private final Settings settings;
    private final Terminal terminal;

    Welcome(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    void print() {
        try {
            Secrets secrets = Secrets.of(settings.home());
            Realm realm = Realm.of(settings.distribution().keycloak());
            printAddresses();
            printAccounts(realm, secrets);
            if (settings.parts().containsAll(NEEDED_FOR_SUMMARY)) {
                printSummary(new Tokens(settings.ports().issuer(), realm, secrets));
            }
            printCosts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printAddresses() {
        String gateway = "http://localhost:"
                + settings.ports().services().get(Service.GATEWAY).http();
        terminal.say("welcome.addresses", gateway, settings.ports().issuer());
    }

    /** Passwords are shown by the first start that comes this far, and never again. */
    private void printAccounts(Realm realm, Secrets secrets) throws IOException {
        boolean passwordsAreNew = !Files.exists(settings.home().passwordsMark());
        terminal.say(passwordsAreNew ? "welcome.accounts-new" : "welcome.accounts");
        for (Account account : realm.accounts()) {
            String password = passwordsAreNew ? secrets.get(account.secret()) : "";
            terminal.print(String.format(
                            "  %-14s %-6s %-32s %s",
                            account.name(), account.unit(), String.join(",", account.roles()), password)
                    .stripTrailing());
        }
        PrivateFile.write(settings.home().passwordsMark(), "");
    }

    private void printSummary(Tokens tokens) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        settings.ports().address(Service.GATEWAY).resolve("/api/v1/summary"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.of(READER))
                .header("Accept", "text/plain")
                .header("Accept-Language", terminal.language().tag())
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                terminal.print("\n" + answer.body().stripTrailing() + "\n");
            } else {
                terminal.say("welcome.no-summary", answer.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void printCosts() throws IOException {
        new StateFile(settings.home())
                .read()
                .flatMap(state -> state.launcher().find())
                .ifPresent(launcher -> terminal.say("welcome.memory", Memory.residentKilobytes(launcher) / 1024));
    }
}
