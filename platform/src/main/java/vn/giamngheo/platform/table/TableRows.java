package vn.giamngheo.platform.table;

import java.io.Closeable;
import java.io.IOException;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Rows of a table that hold something, one after another; memory does not grow with the table. */
public interface TableRows extends Closeable {

    /**
     * The next one, or null at the end.
     *
     * @throws InvalidRequest when what follows cannot be trusted or read (422)
     */
    TableRow next() throws IOException;
}
