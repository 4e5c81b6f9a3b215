package vn.giamngheo.launcher.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final String WRITE = "-XX:ArchiveClassesAtExit=";
    private static final String READ = "-XX:SharedArchiveFile=";

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.createFile(folder.resolve("quarkus-run.jar"));
        Files.createDirectories(folder.resolve("cds"));
    }

    @Test
    void the_first_run_writes_an_archive_and_the_second_reads_it() throws IOException {
        Path written = run("17.0.15", true);
        assertEquals(READ + written, option("17.0.15"));
    }

    @Test
    void what_a_run_wrote_that_was_never_ready_is_written_anew() throws IOException {
        Path written = run("17.0.15", false);
        assertEquals(WRITE + written, option("17.0.15"));
        assertFalse(Files.exists(written));
    }

    @Test
    void a_rebuilt_jar_gets_an_archive_of_its_own_and_the_old_one_goes() throws IOException {
        Path written = run("17.0.15", true);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));

        assertTrue(option("17.0.15").startsWith(WRITE));
        assertNotEquals(WRITE + written, option("17.0.15"));
        assertFalse(Files.exists(written));
    }

    @Test
    void another_java_gets_an_archive_of_its_own() throws IOException {
        run("17.0.15", true);
        assertTrue(option("25.0.1").startsWith(WRITE));
    }

    /** A whole run of the process. */
    private Path run(String java, boolean ready) throws IOException {
        Path file = Path.of(option(java).substring(WRITE.length()));
        if (ready) {
            archive(java).ready();
        }
        return Files.createFile(file);
    }

    private String option(String java) throws IOException {
        return archive(java).options().get(0);
    }

    private ClassArchive archive(String java) throws IOException {
        return new ClassArchive(folder.resolve("cds"), Runtime.Version.parse(java), "gateway", jar);
    }
}
