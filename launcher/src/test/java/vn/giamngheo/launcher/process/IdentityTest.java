package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private Process sleeper;
    private Identity identity;

    @BeforeEach
    void start() throws IOException {
        sleeper = new ProcessBuilder("sleep", "61.5").start();
        identity = Identity.of(sleeper.toHandle(), "61.5");
    }

    @AfterEach
    void end() {
        sleeper.destroyForcibly();
    }

    @Test
    void a_process_is_found_by_id_start_time_and_command_line() {
        assertEquals(Optional.of(sleeper.toHandle()), identity.find());
    }

    @Test
    void a_process_of_another_time_with_the_same_id_is_a_foreign_one() {
        Identity earlier = new Identity(identity.pid(), identity.startedAt().minus(Duration.ofSeconds(3)), "61.5");
        assertEquals(Optional.empty(), earlier.find());
    }

    @Test
    void a_clock_that_was_corrected_a_little_is_no_other_time() {
        Identity shifted = new Identity(identity.pid(), identity.startedAt().plus(Duration.ofMillis(1500)), "61.5");
        assertEquals(Optional.of(sleeper.toHandle()), shifted.find());
    }

    @Test
    void a_process_with_another_command_line_is_a_foreign_one() {
        assertEquals(Optional.empty(), new Identity(identity.pid(), identity.startedAt(), "-Dsuite.part=kafka").find());
    }

    @Test
    void a_process_that_ended_is_not_found() throws InterruptedException {
        sleeper.destroyForcibly().waitFor();
        assertEquals(Optional.empty(), identity.find());
    }
}
