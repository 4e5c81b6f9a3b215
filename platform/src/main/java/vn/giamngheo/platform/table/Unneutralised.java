package vn.giamngheo.platform.table;

/** The text as it was before it was neutralised, so that what was exported can be read again. */
final class Unneutralised {

    private Unneutralised() {}

    static String of(String text) {
        return text.startsWith("'") && Neutralised.isDangerous(text.substring(1)) ? text.substring(1) : text;
    }
}
