package vn.giamngheo.budget.programme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the programme lines of the reference data. */
final class ProgrammeFile {

    private static final String NAME = "/reference-data/programme-lines.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private ProgrammeFile() {}

    static List<ProgrammeLine> read() {
        try (var in = ProgrammeFile.class.getResourceAsStream(NAME);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(text)) {
            return rows.stream().map(ProgrammeFile::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private static ProgrammeLine line(CSVRecord row) {
        return new ProgrammeLine(
                row.get("programme"),
                row.get("code"),
                given(row, "parent"),
                row.get("name_vi"),
                row.get("name_en"),
                natures(row.get("natures")),
                given(row, "lead_body_vi"),
                LocalDate.parse(row.get("valid_from")),
                given(row, "valid_to").map(LocalDate::parse),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }

    private static Set<Nature> natures(String names) {
        var natures = EnumSet.noneOf(Nature.class);
        Arrays.stream(names.split(" ")).map(Nature::valueOf).forEach(natures::add);
        return natures;
    }

    private static Optional<String> given(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isBlank());
    }
}
