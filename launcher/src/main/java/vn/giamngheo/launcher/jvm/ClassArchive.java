package vn.giamngheo.launcher.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Class data sharing: a process writes its loaded classes into an archive when it first ends, and starts in half the time
 * from then on. An archive serves one Java version and one state of the jar.
 */
final class ClassArchive {

    /** From here on the JVM itself sees that an archive is stale, and replaces it. */
    private static final int SEES_STALE_ITSELF = 19;

    private final Path folder;
    private final Runtime.Version java;

    ClassArchive(Path folder, Runtime.Version java) {
        this.folder = folder;
        this.java = java;
    }

    List<String> options(String part, Path jar) throws IOException {
        Path archive = folder.resolve(part + "-" + java + ".jsa");
        if (java.feature() >= SEES_STALE_ITSELF) {
            return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);
        }
        if (isFresh(archive, jar)) {
            return List.of("-XX:SharedArchiveFile=" + archive);
        }
        Files.deleteIfExists(archive);
        return List.of("-XX:ArchiveClassesAtExit=" + archive);
    }

    static boolean isFresh(Path archive, Path jar) throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }
}
