package vn.giamngheo.launcher.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path jar;
    private Path archive;

    @BeforeEach
    void build() throws IOException {
        jar = Files.createFile(folder.resolve("quarkus-run.jar"));
        archive = folder.resolve("gateway-17.0.15.jsa");
    }

    @Test
    void the_first_run_writes_the_archive() throws IOException {
        assertEquals(List.of("-XX:ArchiveClassesAtExit=" + archive), options("17.0.15"));
    }

    @Test
    void later_runs_read_it() throws IOException {
        writtenAfterTheJar(1);
        assertEquals(List.of("-XX:SharedArchiveFile=" + archive), options("17.0.15"));
    }

    @Test
    void an_archive_older_than_the_jar_is_written_anew() throws IOException {
        writtenAfterTheJar(-1);
        assertEquals(List.of("-XX:ArchiveClassesAtExit=" + archive), options("17.0.15"));
        assertFalse(Files.exists(archive));
    }

    @Test
    void a_newer_java_sees_to_it_by_itself() throws IOException {
        assertEquals(
                List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("gateway-25.jsa")),
                options("25"));
    }

    private List<String> options(String java) throws IOException {
        return new ClassArchive(folder, Runtime.Version.parse(java)).options("gateway", jar);
    }

    private void writtenAfterTheJar(int seconds) throws IOException {
        long built = Files.getLastModifiedTime(jar).toMillis();
        Files.createFile(archive);
        Files.setLastModifiedTime(archive, FileTime.fromMillis(built + seconds * 1000L));
    }
}
