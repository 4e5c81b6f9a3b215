package vn.giamngheo.platform.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * The columns that a table has to have, found by their headings: where a column stands does not matter. Lines of a title may stand
 * above the headings.
 */
public record Layout(List<Column> columns) {

    private static final int TITLE_ROWS = 20;

    public static Layout of(Column... columns) {
        return new Layout(List.of(columns));
    }

    /** @throws InvalidRequest for a column that is missing, stands there twice, or is not known (422) */
    public Reading open(List<TableRow> rows) {
        int header = header(rows);
        var places = places(rows.get(header));
        return new Reading(rows.subList(header + 1, rows.size()).stream()
                .map(row -> new TableEntry(row, places, fault -> {}))
                .toList());
    }

    /**
     * The same row by row.
     *
     * @throws InvalidRequest as of {@link #open}, and when there is no row at all (422)
     */
    public TableEntries entries(TableRows rows) throws IOException {
        var first = new ArrayList<TableRow>();
        for (var row = first(rows); row != null; row = first.size() < TITLE_ROWS ? rows.next() : null) {
            first.add(row);
        }
        int header = header(first);
        return new TableEntries(rows, first.subList(header + 1, first.size()), places(first.get(header)));
    }

    private static TableRow first(TableRows rows) throws IOException {
        var row = rows.next();
        if (row == null) {
            throw TableReader.refused("FILE_EMPTY");
        }
        return row;
    }

    private int header(List<TableRow> rows) {
        for (int row = 0; row < Math.min(TITLE_ROWS, rows.size()); row++) {
            var candidate = rows.get(row);
            if (columns.stream().filter(Column::required).allMatch(column -> stands(column, candidate))) {
                return row;
            }
        }
        return 0;
    }

    private static boolean stands(Column column, TableRow row) {
        return row.cells().stream().anyMatch(cell -> column.isNamed(cell.text()));
    }

    private Map<String, Integer> places(TableRow header) {
        var faults = new ArrayList<FieldFault>();
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < header.cells().size(); place++) {
            var heading = header.cell(place);
            if (!heading.isBlank()) {
                var column = column(heading.text());
                if (column.isEmpty()) {
                    faults.add(fault(header, place, "COLUMN_UNKNOWN", heading.text(), names()));
                } else if (places.putIfAbsent(column.get().name(), place) != null) {
                    faults.add(fault(header, place, "COLUMN_TWICE", heading.text()));
                }
            }
        }
        columns.stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .forEach(column ->
                        faults.add(new FieldFault("/columns/" + column.name(), "COLUMN_MISSING", column.name())));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return places;
    }

    private Optional<Column> column(String heading) {
        return columns.stream().filter(column -> column.isNamed(heading)).findFirst();
    }

    private String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    private static FieldFault fault(TableRow header, int place, String code, Object... values) {
        return new FieldFault(CellBudget.pointer(header.number(), place), code, values);
    }
}
