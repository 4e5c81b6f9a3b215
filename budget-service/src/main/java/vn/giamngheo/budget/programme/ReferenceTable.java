package vn.giamngheo.budget.programme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads one table of the reference data. */
public final class ReferenceTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private ReferenceTable() {}

    /** @param file for example {@code programme-lines.csv} */
    public static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        try (var in = ReferenceTable.class.getResourceAsStream("/reference-data/" + file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(text)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Empty for a blank. */
    public static Optional<String> given(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isBlank());
    }
}
