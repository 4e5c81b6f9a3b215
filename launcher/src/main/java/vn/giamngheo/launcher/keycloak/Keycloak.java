package vn.giamngheo.launcher.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.jvm.Jvm;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.process.Endpoint;
import vn.giamngheo.launcher.process.HttpProbe;
import vn.giamngheo.launcher.process.Launch;
import vn.giamngheo.launcher.process.Part;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** The real identity provider, optimized at package time, with its data in the suite's PostgreSQL. */
public final class Keycloak implements Part {

    public static final String NAME = "keycloak";

    /** Of the database and its role. */
    public static final String DATABASE = "keycloak";

    /** It gives out few tokens here: the optimizing compiler would cost more memory than it saves time. */
    private static final String QUICK_BUT_PLAIN_CODE = "-XX:TieredStopAtLevel=1";

    private static final String JAR = "lib/quarkus-run.jar";

    private final Home home;
    private final Jvm jvm;
    private final Path folder;
    private final Endpoint endpoint;
    private final int postgresqlPort;
    private final Secrets secrets;
    private final HttpProbe probe = new HttpProbe();

    /** @param folder of the unpacked and optimized distribution */
    public Keycloak(Home home, Jvm jvm, Path folder, Endpoint endpoint, int postgresqlPort, Secrets secrets) {
        this.home = home;
        this.jvm = jvm;
        this.folder = folder;
        this.endpoint = endpoint;
        this.postgresqlPort = postgresqlPort;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of(Postgres.NAME);
    }

    @Override
    public List<Integer> ports() {
        return List.of(endpoint.http(), endpoint.management());
    }

    @Override
    public Launch launch() throws IOException {
        Path jar = folder.resolve(JAR);
        if (!Files.exists(jar) || !Files.exists(folder.resolve("optimized"))) {
            throw new Trouble(Fault.NOT_BUILT, folder);
        }
        Map<String, String> environment = new TreeMap<>(settings());
        environment.putAll(jvm.environment());
        environment.putAll(Realm.of(folder).fill(secrets::get));
        String mark = Jvm.mark(home, NAME);
        return new Launch(command(mark, jar), environment, mark);
    }

    /** As the distribution's {@code kc.sh} does it, but without a shell between us and the process. */
    private List<String> command(String mark, Path jar) throws IOException {
        List<String> command =
                new ArrayList<>(jvm.command(mark, NAME, jar, QUICK_BUT_PLAIN_CODE, "-Xms96m", "-Xmx320m"));
        command.addAll(List.of(
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                // A connection that rested is tried before use, so that a restart of PostgreSQL costs nobody a token.
                "-Dquarkus.datasource.jdbc.foreground-validation-interval=500ms",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-cp",
                jar.toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return command;
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("KC_HOSTNAME", "http://localhost:" + endpoint.http()),
                // One node: no cluster to look for.
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(endpoint.http())),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(endpoint.management())),
                Map.entry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgresqlPort + "/" + DATABASE),
                Map.entry("KC_DB_USERNAME", DATABASE),
                Map.entry("KC_DB_PASSWORD", secrets.get(Postgres.secretOf(DATABASE))),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin")));
    }

    @Override
    public boolean isReady() throws IOException {
        return probe.isUp(URI.create("http://127.0.0.1:" + endpoint.management() + "/health/ready"));
    }

    @Override
    public void whenReady() throws IOException {
        jvm.ready(NAME, folder.resolve(JAR));
    }
}
