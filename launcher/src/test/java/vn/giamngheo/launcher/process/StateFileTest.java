package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

class StateFileTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_back() throws IOException {
        Identity launcher = new Identity(41, Instant.parse("2026-11-21T03:00:00.010Z"), "java");
        Identity kafka = new Identity(42, Instant.parse("2026-11-21T03:00:01Z"), "-Dsuite.part=kafka@1");
        State state =
                new State(launcher, false, List.of(new State.Running("kafka", kafka, "TERM", List.of(9092, 9093))));

        file().write(state);

        assertEquals(Optional.of(state), file().read());
    }

    @Test
    void nothing_runs_where_there_is_no_file() throws IOException {
        assertEquals(Optional.empty(), file().read());
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        Files.writeString(folder.resolve("state.json"), "{\"launcher\": ");
        assertEquals(
                Fault.DATA_DAMAGED,
                assertThrows(Trouble.class, () -> file().read()).fault());
    }

    private StateFile file() {
        return new StateFile(Home.at(folder));
    }
}
