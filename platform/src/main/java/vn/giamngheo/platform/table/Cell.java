package vn.giamngheo.platform.table;

/**
 * One cell as text.
 *
 * @param text composed Unicode (NFC), without outer blanks; a number in plain digits, a day as ISO 8601; never null
 */
public record Cell(String text, Kind kind) {

    static final Cell BLANK = new Cell("", Kind.TEXT);

    /** How much the file itself knows of the cell. A text file knows nothing. */
    public enum Kind {
        TEXT,
        /** Kept as a number by the file: digits and a decimal point, no grouping. */
        NUMBER,
        DAY
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
