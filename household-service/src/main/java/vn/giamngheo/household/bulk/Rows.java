package vn.giamngheo.household.bulk;

import java.io.Closeable;
import java.io.IOException;

/** The households of a file, one after another, in bounded memory. */
interface Rows extends Closeable {

    /**
     * The next one, or null at the end.
     *
     * @throws ImportTooLarge when the file holds more than one import may (413)
     */
    Told next() throws IOException;
}
