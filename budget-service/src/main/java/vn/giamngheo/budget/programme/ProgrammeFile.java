package vn.giamngheo.budget.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Reads the programme lines of the reference data. */
final class ProgrammeFile {

    private ProgrammeFile() {}

    static List<ProgrammeLine> read() {
        return ReferenceTable.read("programme-lines.csv", ProgrammeFile::line);
    }

    private static ProgrammeLine line(CSVRecord row) {
        return new ProgrammeLine(
                row.get("programme"),
                row.get("code"),
                ReferenceTable.given(row, "parent"),
                row.get("name_vi"),
                row.get("name_en"),
                natures(row.get("natures")),
                ReferenceTable.given(row, "lead_body_vi"),
                LocalDate.parse(row.get("valid_from")),
                ReferenceTable.given(row, "valid_to").map(LocalDate::parse),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }

    private static Set<Nature> natures(String names) {
        var natures = EnumSet.noneOf(Nature.class);
        Arrays.stream(names.split(" ")).map(Nature::valueOf).forEach(natures::add);
        return natures;
    }
}
