package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The committed tables of facts; an empty cell is null, a line that begins with {@code #} says where the facts come from. */
public final class Facts {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setNullString("")
            .get();

    private Facts() {}

    public static List<CSVRecord> read(String file) {
        try (InputStream in = Facts.class.getResourceAsStream("/sample/" + file)) {
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
