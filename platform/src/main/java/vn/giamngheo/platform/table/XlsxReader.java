package vn.giamngheo.platform.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Rows of the first visible sheet of a workbook. A formula is refused and not computed: what the file remembers of its result may be
 * older than the cells it stands for.
 */
final class XlsxReader {

    private static final int MOST_FAULTS = 100;

    private final CellBudget budget;
    private final List<FieldFault> faults = new ArrayList<>();

    private XlsxReader(TableLimits limits) {
        this.budget = new CellBudget(limits);
    }

    static List<TableRow> read(Path file, TableLimits limits) throws IOException {
        XlsxGuard.check(file, limits);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            return new XlsxReader(limits).rows(book);
        } catch (ExcelReaderException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw TableReader.refused("XLSX_DAMAGED");
        }
    }

    private List<TableRow> rows(ReadableWorkbook book) throws IOException {
        var sheet = book.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> TableReader.refused("FILE_EMPTY"));
        var rows = read(sheet);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return rows;
    }

    private List<TableRow> read(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.map(this::row).toList();
        }
    }

    private TableRow row(Row row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.getCellCount(); column++) {
            int at = column;
            cells.add(row.getOptionalCell(column)
                    .map(cell -> cell(row.getRowNum(), at, cell))
                    .orElse(Cell.BLANK));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private Cell cell(int row, int column, org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return refused(row, column, "CELL_FORMULA");
        }
        if (cell.getType() == CellType.ERROR) {
            return refused(row, column, "CELL_ERROR");
        }
        var read = CellText.of(cell);
        return new Cell(budget.taken(row, column, Unneutralised.of(TextBytes.composed(read.text()))), read.kind());
    }

    private Cell refused(int row, int column, String code) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FieldFault(CellBudget.pointer(row, column), code, row, CellBudget.letters(column)));
        }
        return Cell.BLANK;
    }
}
