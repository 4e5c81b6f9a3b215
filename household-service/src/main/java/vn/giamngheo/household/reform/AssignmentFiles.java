package vn.giamngheo.household.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.document.Documents;
import vn.giamngheo.household.document.FileType;
import vn.giamngheo.household.document.Sheet;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.TableReader;
import vn.giamngheo.platform.table.TableWriter;

/** Lists of assignments as JSON, as lines and as a table. */
@ApplicationScoped
class AssignmentFiles {

    /** Those without a meaning here are what the table to fill in shows of a household. */
    private static final Layout TABLE = Layout.of(
            Column.required("householdId"),
            Column.required("unit"),
            Column.optional("code"),
            Column.optional("village"),
            Column.optional("from"),
            Column.optional("candidates"));

    private final Documents documents;

    AssignmentFiles(Documents documents) {
        this.documents = documents;
    }

    Sheet<AssignHouseholds> read(Path file, FileType type) throws IOException {
        var sheet = type == FileType.JSON
                ? new Sheet<>(documents.json(file, AssignHouseholds.class), Map.of())
                : rows(file, type);
        sheet.with(documents::valid);
        return sheet;
    }

    void write(List<WaitingHousehold> households, OutputStream out) throws IOException {
        try (var table = TableWriter.csv(out)) {
            table.row(Arrays.asList("householdId", "code", "village", "from", "candidates", "unit"));
            for (var household : households) {
                table.row(Arrays.asList(
                        household.householdId(),
                        household.code(),
                        household.village(),
                        household.unit(),
                        String.join(" ", household.candidates()),
                        null));
            }
        }
    }

    private Sheet<AssignHouseholds> rows(Path file, FileType type) throws IOException {
        var rows = new ArrayList<AssignHouseholds.Row>();
        var places = new HashMap<String, String>();
        if (type == FileType.LINES) {
            documents.lines(file, AssignHouseholds.Row.class, (row, place) -> {
                places.put("/assignments/" + rows.size(), place);
                rows.add(row);
            });
        } else {
            var reading = TABLE.open(TableReader.read(file));
            for (var entry : reading.entries()) {
                places.put("/assignments/" + rows.size(), "/rows/" + entry.number());
                rows.add(new AssignHouseholds.Row(entry.id("householdId"), entry.text("unit"), entry.text("code")));
            }
            reading.refuseFaults();
        }
        return new Sheet<>(new AssignHouseholds(rows), places);
    }
}
