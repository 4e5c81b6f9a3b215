package vn.giamngheo.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void only_the_last_twelve_lines_are_shown() throws IOException {
        String lines = IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        Path log = Files.writeString(folder.resolve("kafka.log"), lines);
        assertEquals(
                IntStream.rangeClosed(89, 100).mapToObj(line -> "    " + line).collect(Collectors.joining("\n")),
                LogTail.of(log));
    }

    @Test
    void a_part_that_wrote_nothing_has_no_last_lines() throws IOException {
        assertEquals("", LogTail.of(folder.resolve("kafka.log")));
    }

    @Test
    void a_structured_line_is_shortened_to_what_a_person_looks_for() {
        assertEquals(
                "2026-11-21T05:00:00Z ERROR Failed to start (java.net.BindException: Address in use)",
                LogTail.readable("""
                        {"timestamp":"2026-11-21T05:00:00Z","level":"ERROR","message":"Failed to start","threadId":1,\
                        "exception":{"exceptionType":"java.net.BindException","message":"Address in use","frames":[]}}"""));
    }

    @Test
    void a_line_that_was_cut_off_stays_as_it_is() {
        assertEquals("{\"timestamp\":\"2026", LogTail.readable("{\"timestamp\":\"2026"));
    }
}
