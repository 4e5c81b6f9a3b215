package vn.giamngheo.launcher.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.launcher.home.Home;

/** How every Java process of the suite is started: small, quick to start, and recognisable later. */
public final class Jvm {

    private final Path home;
    private final ClassArchive archive;

    private Jvm(Path home, ClassArchive archive) {
        this.home = home;
        this.archive = archive;
    }

    /**
     * The Java that runs the launcher itself; {@code ./suite} has chosen the newest one.
     *
     * @param archives folder for class data archives, which many suites may share
     */
    public static Jvm ofLauncher(Path archives) throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        return new Jvm(home, new ClassArchive(Files.createDirectories(archives), Runtime.version()));
    }

    /** A system property that tells one suite's part from everything else on the machine; without spaces. */
    public static String mark(Home home, String part) {
        return "-Dsuite.part=" + part + "@" + Integer.toHexString(home.root().hashCode());
    }

    /** The program and its options; the class path and the main class are for the caller to add. */
    public List<String> command(String mark, String part, Path jar, String... heap) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.add(mark);
        command.addAll(List.of(heap));
        // Seven processes share a machine: one collector thread each, and no process that limps on without memory.
        command.addAll(List.of(
                "-XX:+UseSerialGC", "-Xss512k", "-XX:ReservedCodeCacheSize=96m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(archive.options(part, jar));
        return command;
    }
}
