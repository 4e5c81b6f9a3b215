package vn.giamngheo.household.standard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of a file of the reference data, by the names of its header; an empty cell is null. */
public final class LawFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private LawFile() {}

    public static List<CSVRecord> rows(String file) {
        var in = Objects.requireNonNull(
                LawFile.class.getResourceAsStream("/reference-data/" + file), file + " is not on the class path");
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
