package vn.giamngheo.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** The folder {@code .suite/}: everything that outlives a run. Its owner alone may look inside. */
public final class Home {

    private final Path root;

    private Home(Path root) {
        this.root = root;
    }

    public static Home at(Path root) {
        return new Home(root.toAbsolutePath().normalize());
    }

    public Path root() {
        return root;
    }

    /** The folder of one part's data; made when missing. */
    public Path data(String part) throws IOException {
        return folder(root.resolve("data").resolve(part));
    }

    public Path logs() throws IOException {
        return folder(root.resolve("logs"));
    }

    public Path log(String part) throws IOException {
        return logs().resolve(part + ".log");
    }

    public Path secretsFile() {
        return root.resolve("secrets");
    }

    public Path stateFile() {
        return root.resolve("state.json");
    }

    public Path lockFile() {
        return root.resolve("lock");
    }

    /** There once all of the sample data was loaded. */
    public Path sampleMark() {
        return root.resolve("sample-loaded");
    }

    /** There once the user has seen the passwords. */
    public Path passwordsMark() {
        return root.resolve("passwords-shown");
    }

    public boolean holdsData() {
        return Files.isDirectory(root.resolve("data"));
    }

    public void prepare() throws IOException {
        folder(root);
    }

    public void requireFreeBytes(long wanted) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < wanted) {
            throw new Trouble(Fault.DISK_FULL, root, free / 1_000_000, wanted / 1_000_000);
        }
    }

    /** Deletes data, secrets and logs of all runs. The open lock file stays: whoever calls this holds it. */
    public void erase() throws IOException {
        try (var entries = Files.list(root)) {
            for (Path entry : entries.filter(entry -> !entry.equals(lockFile())).toList()) {
                Folders.delete(entry);
            }
        }
    }

    private Path folder(Path path) throws IOException {
        for (Path one = path; one.startsWith(root); one = one.getParent()) {
            if (Files.isRegularFile(one)) {
                throw new Trouble(Fault.DATA_DAMAGED, one);
            }
        }
        return Folders.create(path);
    }
}
