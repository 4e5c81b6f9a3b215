package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.home.Home;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Language;
import vn.giamngheo.launcher.trouble.Trouble;

@Timeout(60)
class PartProcessTest {

    @TempDir
    Path folder;

    @Test
    void a_part_that_ends_before_it_is_ready_is_named_with_the_last_lines_of_its_log() throws Exception {
        PartProcess part = part("echo out of luck; exit 3", List.of());
        part.start();
        Trouble trouble = assertThrows(Trouble.class, part::awaitReady);

        assertEquals(Fault.PART_NOT_STARTED, trouble.fault());
        assertEquals("""
                broker did not start (exit code 3): if its log speaks of damaged data, put a copy of .suite back or give it up with ./suite reset.
                    out of luck""", Language.of(Map.of()).say(trouble));
    }

    @Test
    void a_killed_part_is_started_again_as_another_process_and_the_old_log_is_kept() throws Exception {
        PartProcess part = part("echo $$; touch ready; sleep 63.5", List.of());
        part.restart();
        Identity before = part.identity().orElseThrow();
        part.kill();
        assertFalse(part.isAlive());

        part.restart();

        assertTrue(part.isAlive());
        assertNotEquals(before.pid(), part.identity().orElseThrow().pid());
        assertEquals(before.pid() + "\n", Files.readString(folder.resolve("logs/broker.previous.log")));
        part.stop();
        assertFalse(part.isAlive());
    }

    @Test
    void a_port_that_somebody_else_uses_is_named() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Part part = part("true", List.of(foreign.getLocalPort())).part();
            Trouble trouble = assertThrows(Trouble.class, () -> FreePorts.require(part));
            assertEquals(
                    "Port " + foreign.getLocalPort()
                            + ", which broker needs, is taken by another program: end that program, then try again.",
                    Language.of(Map.of()).say(trouble));
        }
    }

    private PartProcess part(String script, List<Integer> ports) {
        Home home = Home.at(folder);
        return new PartProcess(new Script(home, script, ports), home, () -> {});
    }

    /** A part as small as can be: ready when a file is there. */
    private record Script(Home home, String script, List<Integer> ports) implements Part {

        @Override
        public String name() {
            return "broker";
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }

        @Override
        public Launch launch() throws IOException {
            Files.deleteIfExists(home.data(name()).resolve("ready"));
            return new Launch(List.of("sh", "-c", script), Map.of(), script);
        }

        @Override
        public boolean isReady() throws IOException {
            return Files.exists(home.data(name()).resolve("ready"));
        }
    }
}
