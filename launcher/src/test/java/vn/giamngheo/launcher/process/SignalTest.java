package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignalTest {

    private Process process;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void a_process_gets_the_signal_that_it_understands() throws Exception {
        process = shell("trap 'exit 7' USR1; echo ready; while :; do sleep 0.05; done");
        Signal.end(process.toHandle(), "USR1", Duration.ofSeconds(20));
        assertEquals(7, process.waitFor());
    }

    @Test
    void a_process_that_does_not_listen_is_killed() throws Exception {
        process = shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
        Signal.end(process.toHandle(), "TERM", Duration.ofMillis(300));
        assertEquals(128 + 9, process.waitFor());
    }

    /** Returns when its traps are set. */
    private static Process shell(String script) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", script).start();
        process.inputReader().readLine();
        return process;
    }
}
