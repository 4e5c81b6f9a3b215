package vn.giamngheo.launcher.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.launcher.home.Folders;
import vn.giamngheo.launcher.home.PrivateFile;
import vn.giamngheo.launcher.process.Identity;
import vn.giamngheo.launcher.process.LogTail;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** PostgreSQL's data folder: made once, with a password on every connection from the first moment. */
final class Cluster {

    /** The only role that may create others; the launcher alone knows its password. */
    static final String SUPERUSER = "suite";

    private final Path folder;
    private final Binaries binaries;
    private final Person person;

    Cluster(Path folder, Binaries binaries, Person person) {
        this.folder = folder;
        this.binaries = binaries;
        this.person = person;
    }

    Path folder() {
        return folder;
    }

    /** The server that works on this folder although its launcher is gone, as its {@code postmaster.pid} tells. */
    Optional<ProcessHandle> leftover() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        Instant startedAt = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
        return new Identity(Long.parseLong(lines.get(0)), startedAt, mark()).find();
    }

    /** In the command line of the server that works on this folder. */
    String mark() {
        return "-D" + folder;
    }

    /** @throws Trouble when there is something in the folder that is no complete cluster of our major version */
    void prepare(String password, String majorVersion) throws IOException, InterruptedException {
        if (!Files.exists(folder)) {
            create(password);
        }
        Path version = folder.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.readString(version).strip().equals(majorVersion)) {
            throw new Trouble(Fault.DATA_DAMAGED, folder);
        }
        person.own(folder);
    }

    /** In a folder beside it, renamed when complete: an interrupted first start leaves nothing half made. */
    private void create(String password) throws IOException, InterruptedException {
        Path draft = folder.resolveSibling("cluster.draft");
        Path passwordFile = folder.resolveSibling("password");
        Folders.delete(draft);
        Folders.create(draft);
        PrivateFile.write(passwordFile, password);
        try {
            person.own(draft);
            person.own(passwordFile);
            run(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            Files.move(draft, folder);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolveSibling("initdb.log");
        Process process = new ProcessBuilder(person.command(command))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw Files.readString(output, StandardCharsets.UTF_8).contains("No space left on device")
                    ? new Trouble(Fault.DISK_FULL, folder, 0, 100)
                    : new Trouble(Fault.PART_DIED, "initdb", process.exitValue(), LogTail.of(output));
        }
    }
}
