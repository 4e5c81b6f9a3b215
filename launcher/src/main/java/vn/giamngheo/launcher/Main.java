package vn.giamngheo.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.giamngheo.launcher.trouble.Language;

/** Entry of {@code ./suite}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Language language = Language.of(System.getenv());
        Settings settings = Settings.ofProject(
                Path.of(System.getProperty("suite.project", "")).toAbsolutePath());
        Terminal terminal = new Terminal(language, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(new Commands(settings, terminal).run(arguments));
    }

    /** Whatever the locale says: the names of places are Vietnamese. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
