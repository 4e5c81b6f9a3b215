package vn.giamngheo.household.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giamngheo.platform.table.TableEntries;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.TableReader;

/** Households of a table: rows that follow each other and name the same household, or none. */
final class TableHouseholds implements Rows {

    /** More rows than a household has members are no household: their codes were left out. */
    private static final int MOST_MEMBERS = 200;

    private final TableEntries entries;
    private TableEntry ahead;
    private int households;

    private TableHouseholds(TableEntries entries) throws IOException {
        this.entries = entries;
        this.ahead = entries.next();
    }

    static TableHouseholds open(Path file) throws IOException {
        return new TableHouseholds(HouseholdTable.LAYOUT.entries(TableReader.stream(file)));
    }

    @Override
    public Told next() throws IOException {
        if (ahead == null) {
            return null;
        }
        if (++households > Staging.MOST_ROWS) {
            throw new ImportTooLarge(Staging.MOST_ROWS);
        }
        var rows = new ArrayList<TableEntry>();
        do {
            rows.add(ahead);
            ahead = entries.next();
        } while (ahead != null && rows.size() < MOST_MEMBERS && belongs(ahead, rows.get(0)));
        return new TableTold(rows);
    }

    private static boolean belongs(TableEntry row, TableEntry first) {
        return isSame(row, first, "code") && isSame(row, first, "unit");
    }

    private static boolean isSame(TableEntry row, TableEntry first, String column) {
        var text = row.text(column);
        return text == null || text.equals(first.text(column));
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    private record TableTold(List<TableEntry> rows) implements Told {

        private static final Pattern CELL = Pattern.compile("/rows/(\\d+)(/.*)");
        private static final Pattern MEMBER = Pattern.compile("/members/(\\d+)(/.*)");

        @Override
        public int number() {
            return rows.get(0).number();
        }

        @Override
        public Household household() {
            return new TableHousehold(rows).read();
        }

        /** At its row of the table, under the name of its column. */
        @Override
        public RowError placed(RowError error) {
            var cell = CELL.matcher(error.pointer());
            if (cell.matches()) {
                return error.at(Integer.parseInt(cell.group(1)), cell.group(2));
            }
            var member = MEMBER.matcher(error.pointer());
            if (member.matches()) {
                var row = rows.get(Integer.parseInt(member.group(1)));
                return error.at(
                        row.number(),
                        member.group(2)
                                .replace("/birthYear", birthYear(row))
                                .replaceFirst("^/id$", "/memberId")
                                .replaceFirst("^/facts", ""));
            }
            return error.at(
                    error.row(),
                    error.pointer()
                            .replaceFirst("^/determination$", "/decidedOn")
                            .replaceFirst("^/(review|determination|dwelling)", "")
                            .replaceFirst("^/asOf$", "/reviewedOn"));
        }

        private static String birthYear(TableEntry row) {
            return row.text("birthYearFemale") == null ? "/birthYearMale" : "/birthYearFemale";
        }
    }
}
