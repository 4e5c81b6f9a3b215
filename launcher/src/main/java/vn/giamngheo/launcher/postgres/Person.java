package vn.giamngheo.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/**
 * As whom PostgreSQL runs, which refuses to be root: an ordinary user runs it as itself; root hides in a user namespace
 * or, where the kernel refuses that (many containers), becomes {@code nobody} that may still enter root's folders.
 *
 * @param prefix put before a command
 * @param owner numeric id of the user that must own the data, or -1 where the files' owner is right anyway
 */
record Person(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    private static final Person MYSELF = new Person(List.of(), -1);
    private static final Person IN_NAMESPACE = new Person(List.of("unshare", "-U"), 0);
    private static final Person AS_NOBODY = new Person(
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    // Without it the kernel's access check forgets the capabilities below.
                    "--securebits=+no_setuid_fixup",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            NOBODY);

    /** The first way that this machine allows. */
    static Person ofThisMachine() throws IOException, InterruptedException {
        if (!isRoot()) {
            return MYSELF;
        }
        for (Person candidate : List.of(IN_NAMESPACE, AS_NOBODY)) {
            if (candidate.works()) {
                return candidate;
            }
        }
        throw new Trouble(Fault.ROOT_REFUSED);
    }

    /** Gives the folder and all in it to this person. */
    void own(Path folder) throws IOException {
        if (owner < 0 || Files.getAttribute(folder, "unix:uid").equals(owner)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "unix:uid", owner);
            }
        }
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    private boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static boolean isRoot() throws IOException {
        Path own = Path.of("/proc/self");
        return Files.exists(own)
                ? Files.getAttribute(own, "unix:uid").equals(0)
                : "root".equals(System.getProperty("user.name"));
    }
}
