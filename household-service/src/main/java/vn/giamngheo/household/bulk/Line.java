package vn.giamngheo.household.bulk;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param text without its end; empty when the line is too long to be read
 */
record Line(int number, byte[] text, boolean tooLong) {

    boolean isBlank() {
        for (byte b : text) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return !tooLong;
    }
}
