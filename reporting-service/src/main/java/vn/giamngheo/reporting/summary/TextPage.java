package vn.giamngheo.reporting.summary;

import java.text.Normalizer;

/** Lines of text, none wider than the page. */
final class TextPage {

    static final int WIDTH = 100;
    private static final int LABEL_AT = 3;
    private static final int VALUE_AT = 16;

    private final StringBuilder text = new StringBuilder();

    /** Columns that a text takes: Vietnamese letters are one each once they are composed. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    TextPage blank() {
        text.append('\n');
        return this;
    }

    TextPage rule(char stroke) {
        return line(String.valueOf(stroke).repeat(WIDTH));
    }

    /** One text at the left edge and one at the right. */
    TextPage ends(String left, String right) {
        return line(left + " ".repeat(Math.max(1, WIDTH - width(left) - width(right))) + right);
    }

    /** A numbered heading. */
    TextPage heading(int number, String title) {
        return wrapped("%2d ".formatted(number), title, LABEL_AT);
    }

    /** A label and what it says; longer values go on below themselves. */
    TextPage entry(String label, String value) {
        return wrapped(padded(" ".repeat(LABEL_AT) + label, VALUE_AT), value, VALUE_AT);
    }

    /** A row that is laid out already. */
    TextPage row(String label, String row) {
        return line(padded(" ".repeat(LABEL_AT) + label, VALUE_AT) + row);
    }

    /** A row of a table, from the column of the labels to the edge. */
    TextPage table(String row) {
        return line(" ".repeat(LABEL_AT) + row);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String rightAligned(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Cuts what is too long, and says so by an ellipsis. */
    static String fitted(String text, int width) {
        return width(text) <= width
                ? padded(text, width)
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private TextPage wrapped(String start, String value, int indent) {
        var line = new StringBuilder(start);
        boolean empty = true;
        for (var word : composed(value).split(" ")) {
            if (!empty && width(line.toString()) + 1 + width(word) > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    private TextPage line(String line) {
        text.append(composed(line).stripTrailing()).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
