package vn.giamngheo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.kafka.Kafka;
import vn.giamngheo.launcher.postgres.Postgres;
import vn.giamngheo.launcher.process.State;
import vn.giamngheo.launcher.process.StateFile;
import vn.giamngheo.launcher.service.Ports;

/** What happens after {@code kill -9} of the launcher. */
class TakeoverE2ET {

    @TempDir
    Path folder;

    @Test
    void the_next_launcher_ends_what_is_left_and_takes_over_the_data() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LonelyLauncher.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        insert(portWhenReady(killed));
        List<State.Running> left =
                new StateFile(Home.at(folder)).read().orElseThrow().parts();
        killed.destroyForcibly().waitFor();
        assertEquals(2, left.stream().filter(TakeoverE2ET::isAlive).count(), "parts outlive their launcher");

        Settings next = Settings.forTests(folder, Ports.free()).withParts(Postgres.NAME, Kafka.NAME);
        try (Suite suite = Suite.start(next)) {
            assertEquals(0, left.stream().filter(TakeoverE2ET::isAlive).count());
            assertTrue(suite.part(Kafka.NAME).isAlive());
            assertEquals("still here", read(next.ports().postgresql()));
        }
    }

    private static int portWhenReady(Process launcher) throws IOException {
        try (BufferedReader output = launcher.inputReader()) {
            return Integer.parseInt(output.readLine());
        }
    }

    private void insert(int port) throws Exception {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (text text)");
            statement.execute("insert into note values ('still here')");
        }
    }

    private String read(int port) throws Exception {
        try (Connection connection = connect(port);
                ResultSet row = connection.createStatement().executeQuery("select text from note")) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect(int port) throws IOException, SQLException {
        String password = Secrets.of(Home.at(folder)).get(Postgres.secretOf("plan"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/plan", "plan", password);
    }

    private static boolean isAlive(State.Running part) {
        return part.identity().find().isPresent();
    }
}
