package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.home.Home;

class LeftoversTest {

    @TempDir
    Path folder;

    private StateFile file;
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void prepare() throws IOException {
        file = new StateFile(Home.at(folder));
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void what_a_killed_launcher_left_is_ended_last_started_first() throws Exception {
        Process first = sleeper();
        Process second = sleeper();
        write(running("postgresql", identity(first)), running("gateway", identity(second)));

        Leftovers leftovers = Leftovers.of(file);
        assertEquals(List.of("gateway", "postgresql"), leftovers.names());
        leftovers.end();

        assertFalse(first.isAlive());
        assertFalse(second.isAlive());
        assertTrue(file.read().isEmpty());
    }

    @Test
    void a_foreign_process_that_got_the_same_id_lives_on() throws Exception {
        Process foreign = sleeper();
        Identity ours = identity(foreign);
        write(running("kafka", new Identity(ours.pid(), ours.startedAt().minus(Duration.ofHours(1)), ours.mark())));

        Leftovers leftovers = Leftovers.of(file);
        assertEquals(List.of(), leftovers.names());
        leftovers.end();

        assertTrue(foreign.isAlive());
    }

    private void write(State.Running... parts) throws IOException {
        file.write(new State(Identity.of(ProcessHandle.current(), "java"), true, List.of(parts)));
    }

    private Process sleeper() throws IOException {
        Process process = new ProcessBuilder("sleep", "62.5").start();
        processes.add(process);
        return process;
    }

    private static Identity identity(Process process) {
        return Identity.of(process.toHandle(), "62.5");
    }

    private static State.Running running(String name, Identity identity) {
        return new State.Running(name, identity, "TERM", List.of());
    }
}
