package vn.giamngheo.platform.table;

/**
 * Text that a spreadsheet takes for text. One that begins with a sign of a formula gets an apostrophe before it, or a name in our
 * data would run as a command on the desk of whoever opens the file.
 */
final class Neutralised {

    private static final String SIGNS = "=+-@\t\r";

    private Neutralised() {}

    static String of(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static boolean isDangerous(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
