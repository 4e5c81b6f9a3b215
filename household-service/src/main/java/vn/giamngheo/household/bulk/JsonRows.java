package vn.giamngheo.household.bulk;

import java.io.IOException;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Households as lines of JSON; blank lines are passed over. */
final class JsonRows implements Rows {

    private final LineReader lines;
    private final JsonHousehold reader;

    JsonRows(LineReader lines, JsonHousehold reader) {
        this.lines = lines;
        this.reader = reader;
    }

    @Override
    public Told next() throws IOException {
        var line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line != null && (line.number() > Staging.MOST_ROWS || lines.isTooLarge())) {
            throw new ImportTooLarge(Staging.MOST_ROWS);
        }
        return line == null ? null : new JsonTold(line, reader);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private record JsonTold(Line line, JsonHousehold reader) implements Told {

        @Override
        public int number() {
            return line.number();
        }

        @Override
        public Household household() throws IOException {
            if (line.tooLong()) {
                throw new InvalidRequest(new FieldFault("", "ROW_TOO_LONG", LineReader.LONGEST_LINE_BYTES));
            }
            return reader.read(line.text());
        }

        @Override
        public RowError placed(RowError error) {
            return error;
        }
    }
}
