package vn.giamngheo.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that only their owner enters. */
public final class Folders {

    private Folders() {}

    /** With all folders above that are missing; what is there already stays as it is. */
    public static Path create(Path folder) throws IOException {
        return Files.createDirectories(folder, Permissions.OWNER_ONLY_FOLDER);
    }

    /** With everything in it; nothing happens where there is none. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path entry : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
