package vn.giamngheo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.keycloak.Realm;
import vn.giamngheo.launcher.keycloak.Tokens;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Prints a bearer token and nothing else, for {@code curl -H "Authorization: Bearer $(./suite token ministry)"}. */
@Command(name = "token")
final class Token implements Callable<Integer> {

    private final Settings settings;
    private final Terminal terminal;

    @Parameters(paramLabel = "USER")
    private String user;

    Token(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(settings.home().secretsFile())) {
            throw new Trouble(Fault.NOT_RUNNING);
        }
        Realm realm = Realm.of(settings.distribution().keycloak());
        Tokens tokens = new Tokens(settings.ports().issuer(), realm, Secrets.of(settings.home()));
        terminal.print(tokens.of(user));
        return 0;
    }
}
