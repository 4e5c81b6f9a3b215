package vn.giamngheo.platform.area;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The shipped reference data as a tree, without a database. */
final class NationalTree {

    static final AreaTree TREE = new AreaTree(
            rows("administrative-units.csv").stream()
                    .map(row -> new Area(
                            row.get("code"),
                            day(row, "valid_from"),
                            day(row, "valid_to"),
                            row.get("kind"),
                            row.get("name_vi"),
                            row.get("parent_code")))
                    .toList(),
            rows("administrative-lineage.csv").stream()
                    .map(row -> new Lineage(
                            row.get("from_code"),
                            day(row, "from_valid_from"),
                            row.get("to_code"),
                            day(row, "to_valid_from"),
                            Share.valueOf(row.get("share"))))
                    .toList());

    private NationalTree() {}

    static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader reader = new InputStreamReader(
                NationalTree.class.getResourceAsStream("/reference-data/" + file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static LocalDate day(CSVRecord row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column));
    }
}
