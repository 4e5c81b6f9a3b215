package vn.giamngheo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.service.Service;

/** The script {@code ./suite} in a project whose JDKs and Maven only say what they were asked. */
@Timeout(60)
class SuiteScriptTest {

    private static final Instant BUILT = Instant.now().minus(Duration.ofHours(1));

    private static final List<String> PROGRAMS = List.of(
            "bash",
            "sh",
            "cat",
            "chmod",
            "dirname",
            "find",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "tail",
            "tee");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void build() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.copy(Path.of("..", "suite"), project.resolve("suite"));
        program(project.resolve("mvnw"), "echo maven $* with $JAVA_HOME");
        for (String jar : jars()) {
            write(jar);
        }
        Stream.of("pom.xml", "launcher/target/built-from", "gateway/src/main/java/Gateway.java")
                .forEach(this::write);
    }

    @Test
    void the_newest_jdk_runs_the_suite() throws Exception {
        jdk("jdk-17", "17.0.15");
        jdk("jdk-25", "25.0.1");
        jdk("jdk-8", "1.8.0_402");
        assertTrue(run("status").said.startsWith("jdk-25 runs -Xmx"), run("status").said);
    }

    @Test
    void without_a_new_enough_jdk_it_says_so_in_the_language_of_the_user() throws Exception {
        jdk("jdk-11", "11.0.2");
        Answer english = run(Map.of("LANG", "C"), "up");
        Answer vietnamese = run(Map.of("LANG", "vi_VN.UTF-8"), "up");

        assertEquals(1, english.code);
        assertTrue(english.said.startsWith("No JDK 17 or newer was found"), english.said);
        assertTrue(vietnamese.said.startsWith("Không tìm thấy JDK 17"), vietnamese.said);
    }

    @Test
    void what_is_built_is_not_built_again() throws Exception {
        jdk("jdk-17", "17.0.15");
        assertFalse(run("up").said.contains("Building"));
    }

    @Test
    void a_source_newer_than_the_jars_is_built_first() throws Exception {
        jdk("jdk-17", "17.0.15");
        Files.writeString(project.resolve("gateway/src/main/java/Gateway.java"), "class Gateway {}");
        assertTrue(run("up").said.contains("Building"));
        assertFalse(run("up").said.contains("Building"));
    }

    @Test
    void a_missing_jar_is_built_first() throws Exception {
        jdk("jdk-17", "17.0.15");
        for (String jar : jars()) {
            Files.delete(project.resolve(jar));
            assertTrue(run("up").said.contains("Building"), jar);
            write(jar);
        }
    }

    @Test
    void a_test_is_the_whole_verification() throws Exception {
        jdk("jdk-17", "17.0.15");
        assertEquals(
                "maven -B -f " + project.toRealPath() + "/pom.xml verify with " + folder.resolve("jdks/jdk-17") + "\n",
                run("test").said);
    }

    private record Answer(int code, String said) {}

    private Answer run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Answer run(Map<String, String> language, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("bash", project.resolve("suite").toString()), Stream.of(arguments))
                        .toList());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "LC_ALL", "LC_MESSAGES", "LANG"));
        builder.environment().putAll(language);
        builder.environment().put("SUITE_JDK_FOLDERS", folder.resolve("jdks").toString());
        builder.environment().put("PATH", pathWithoutJava());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    /** What the script may use, and no java, which often lies in the same folder. */
    private String pathWithoutJava() throws IOException {
        Path programs = folder.resolve("programs");
        for (String name : PROGRAMS) {
            if (!Files.exists(programs.resolve(name))) {
                program(programs.resolve(name), "exec " + onPath(name) + " \"$@\"");
            }
        }
        return programs.toString();
    }

    private static Path onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private void jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdks").resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/java"), "echo " + name + " runs $*");
        program(home.resolve("bin/javac"), "true");
    }

    private static void program(Path path, String script) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<String> jars() {
        return Stream.concat(
                        Stream.of("launcher/target/launcher.jar", "benchmarks/target/benchmarks.jar"),
                        Stream.of(Service.values())
                                .map(service -> service.module() + "/target/quarkus-app/quarkus-run.jar"))
                .toList();
    }

    /** A file as old as the last build. */
    private void write(String path) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            for (Path one = file; !one.equals(folder); one = one.getParent()) {
                Files.setLastModifiedTime(one, FileTime.from(BUILT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
