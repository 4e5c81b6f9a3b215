package vn.giamngheo.launcher.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.process.Launch;
import vn.giamngheo.launcher.process.Part;
import vn.giamngheo.launcher.process.Signal;

/** The real PostgreSQL, with settings that keep what was committed. */
public final class Postgres implements Part {

    public static final String NAME = "postgresql";

    private static final String MAJOR_VERSION = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Path binaries;
    private final int port;
    private final List<String> databases;
    private final Secrets secrets;

    /**
     * @param binaries where the programs are, or will be unpacked
     * @param databases names of the databases to create, each with a role of the same name
     */
    public Postgres(Home home, Path binaries, int port, List<String> databases, Secrets secrets) {
        this.home = home;
        this.binaries = binaries;
        this.port = port;
        this.databases = databases;
        this.secrets = secrets;
    }

    /** Name of the secret that opens a database. */
    public static String secretOf(String database) {
        return "postgresql." + database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Launch launch() throws IOException {
        try {
            Binaries programs = Binaries.in(binaries);
            Person person = Person.ofThisMachine();
            Cluster cluster = new Cluster(home.data(NAME).resolve("cluster"), programs, person);
            cluster.prepare(password(), MAJOR_VERSION);
            Optional<ProcessHandle> leftover = cluster.leftover();
            if (leftover.isPresent()) {
                Signal.end(leftover.get(), stopSignal(), PATIENCE);
            }
            return new Launch(person.command(command(programs, cluster)), Map.of(), cluster.mark());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private List<String> command(Binaries programs, Cluster cluster) {
        List<String> command = new ArrayList<>();
        command.add(programs.program("postgres").toString());
        command.add(cluster.mark());
        settings().forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    /**
     * fsync, synchronous_commit and full_page_writes stay on, as PostgreSQL delivers them. A decision about a province changes some hundred
     * megabytes in one transaction: where they fit into memory, and checkpoints come seldom, nobody waits for each changed page.
     */
    private Map<String, String> settings() {
        return Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                // The path of a socket is limited to some 100 characters; everybody uses TCP.
                "unix_socket_directories", "",
                "shared_buffers", "192MB",
                "wal_buffers", "16MB",
                "max_wal_size", "2GB",
                "max_connections", "120",
                "timezone", "UTC",
                "log_timezone", "UTC");
    }

    @Override
    public boolean isReady() throws IOException {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void whenReady() throws IOException {
        try (Connection connection = connect()) {
            new Databases(connection, name -> secrets.get(secretOf(name))).create(databases);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Fast shutdown: clients that are still connected do not hold it up, and nothing committed is lost. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", Cluster.SUPERUSER, password());
    }

    private String password() {
        return secrets.get(secretOf(Cluster.SUPERUSER));
    }
}
