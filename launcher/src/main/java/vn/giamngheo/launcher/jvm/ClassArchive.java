package vn.giamngheo.launcher.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Class data sharing: a process writes the classes that it loaded into an archive when it first ends, and starts in half
 * the time from then on. An archive belongs to one Java version and one state of the jar, both part of its name; it counts
 * only if the process that wrote it had been ready, for one that ended early has loaded next to nothing.
 */
final class ClassArchive {

    private final Path folder;
    private final String part;
    private final Path file;
    private final Path mark;

    ClassArchive(Path folder, Runtime.Version java, String part, Path jar) throws IOException {
        long built = Files.getLastModifiedTime(jar).toMillis();
        this.folder = folder;
        this.part = part;
        this.file = folder.resolve(part + "@" + java + "@" + Long.toHexString(built) + ".jsa");
        this.mark = Path.of(file + ".ready");
    }

    /** For the start of the process. */
    List<String> options() throws IOException {
        if (Files.exists(file) && Files.exists(mark)) {
            return List.of("-XX:SharedArchiveFile=" + file);
        }
        deleteAllOfThisPart();
        return List.of("-XX:ArchiveClassesAtExit=" + file);
    }

    /** What the process writes from now on is worth keeping. */
    void ready() throws IOException {
        Files.writeString(mark, "");
    }

    private void deleteAllOfThisPart() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.filter(one -> one.getFileName().toString().startsWith(part + "@"))
                    .toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
