package vn.giamngheo.launcher;

import java.io.PrintStream;
import vn.giamngheo.launcher.trouble.Language;

/** Where the user reads, in the user's language. */
record Terminal(Language language, PrintStream out, PrintStream err) {

    /** Prints a sentence of {@code messages*.properties}. */
    void say(String key, Object... values) {
        out.println(language.say(key, values));
    }

    void print(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }
}
