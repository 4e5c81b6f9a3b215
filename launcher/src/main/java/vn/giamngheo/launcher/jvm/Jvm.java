package vn.giamngheo.launcher.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giamngheo.launcher.home.Home;

/** How every Java process of the suite is started: small, quick to start, and recognisable later. */
public final class Jvm {

    /**
     * Seven processes share a machine: one collector thread each, a heap that grows late and shrinks early, and no process
     * that limps on without memory.
     */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError");

    private final Path home;
    private final Path archives;

    private Jvm(Path home, Path archives) {
        this.home = home;
        this.archives = archives;
    }

    /**
     * The Java that runs the launcher itself; {@code ./suite} has chosen the newest one.
     *
     * @param archives folder for class data archives, which many suites may share
     */
    public static Jvm ofLauncher(Path archives) throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        return new Jvm(home, Files.createDirectories(archives));
    }

    /** Fewer arenas and earlier trimming: the C library otherwise keeps tens of megabytes per process that nobody uses. */
    public Map<String, String> environment() {
        return Map.of("MALLOC_ARENA_MAX", "2", "MALLOC_TRIM_THRESHOLD_", "131072");
    }

    /** A system property that tells one suite's part from everything else on the machine; without spaces. */
    public static String mark(Home home, String part) {
        return "-Dsuite.part=" + part + "@" + Integer.toHexString(home.root().hashCode());
    }

    /**
     * The program and its options; the class path and the main class are for the caller to add.
     *
     * @param own options of this part alone, such as its heap
     */
    public List<String> command(String mark, String part, Path jar, String... own) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.add(mark);
        command.addAll(List.of(own));
        command.addAll(SMALL);
        command.addAll(archive(part, jar).options());
        return command;
    }

    /** To be told when a process that was started with {@link #command} is ready. */
    public void ready(String part, Path jar) throws IOException {
        archive(part, jar).ready();
    }

    private ClassArchive archive(String part, Path jar) throws IOException {
        return new ClassArchive(archives, Runtime.version(), part, jar);
    }
}
